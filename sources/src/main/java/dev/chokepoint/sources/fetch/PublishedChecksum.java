package dev.chokepoint.sources.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Finds the checksum of a file in what its publisher says of its files: a dataset's index as
/// FollowTheMoney has it (`resources`, each with `name` and `checksum`), or lines of a sum and a
/// name as `sha1sum` and `sha256sum` write them.
final class PublishedChecksum {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final Pattern SUM = Pattern.compile("[0-9a-fA-F]{40}|[0-9a-fA-F]{64}");
  private static final Pattern LINE = Pattern.compile("(\\S+)\\s+\\*?(?:.*/)?(\\S+)\\s*");

  private PublishedChecksum() {}

  /// The sum in lower case, of 40 digits (SHA-1) or 64 (SHA-256); empty when the text has none for
  /// that file.
  static Optional<String> of(String text, String file) {
    Optional<String> sum =
        text.stripLeading().startsWith("{") ? inIndex(text, file) : inLines(text, file);
    return sum.filter(found -> SUM.matcher(found).matches())
        .map(found -> found.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> inLines(String text, String file) {
    return text.lines()
        .map(LINE::matcher)
        .filter(line -> line.matches() && line.group(2).equals(file))
        .map(line -> line.group(1))
        .findFirst();
  }

  private static Optional<String> inIndex(String text, String file) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.PROPERTY_NAME
            && json.currentName().equals("resources")
            && json.nextToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            Optional<String> sum = inResource(json, file);
            if (sum.isPresent()) {
              return sum;
            }
          }
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      // No index; the caller says that there is no checksum in it.
      return Optional.empty();
    }
  }

  private static Optional<String> inResource(JsonParser json, String file) {
    String name = "";
    String sum = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else if (member.equals("name")) {
        name = json.getString();
      } else if (member.equals("checksum")) {
        sum = String.valueOf(json.getString());
      }
    }
    return name.equals(file) ? Optional.of(sum) : Optional.empty();
  }
}
