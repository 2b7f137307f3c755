package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.record.Said;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Steps through the file record by record; every value has the line and the path it stands at.
final class CslJson {

  /// Texts of the list stay far under a million characters, and its objects under ten deep.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(1_000_000)
                  .maxNestingDepth(64)
                  .build())
          .build();

  private static final String RESULTS = "results";

  private final String file;
  private final ReadIssue.Sink issues;

  CslJson(String file, ReadIssue.Sink issues) {
    this.file = file;
    this.issues = issues;
  }

  /// Hands on every record; false when there is no list of them.
  ///
  /// @throws UnreadableInput with line and column if the file is no JSON, or ends too early
  boolean read(InputStream in, Consumer<CslRecord> records) throws IOException {
    boolean found = false;
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = json.currentName();
        JsonToken value = json.nextToken();
        if (member.equals(RESULTS) && value == JsonToken.START_ARRAY) {
          found = true;
          results(json, records);
        } else {
          Locator place = place(json, member);
          issues.accept(
              ReadIssue.note(
                  place, text(json), "stands beside the records and says nothing of a party"));
        }
      }
      // What follows the object would be no JSON; asking for it makes the parser look.
      json.nextToken();
      return found;
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  private void results(JsonParser json, Consumer<CslRecord> records) {
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String path = RESULTS + '[' + number++ + ']';
      if (json.currentToken() == JsonToken.START_OBJECT) {
        records.accept(record(json, path));
      } else {
        Locator place = place(json, path);
        issues.accept(ReadIssue.rejected(place, text(json), "the record is no object"));
      }
    }
  }

  private CslRecord record(JsonParser json, String path) {
    Locator whole = place(json, path);
    Map<String, Said> texts = new HashMap<>();
    Map<String, List<Said>> lists = new HashMap<>();
    List<CslRecord.Address> addresses = new ArrayList<>();
    List<CslRecord.IssuedNumber> numbers = new ArrayList<>();
    Map<String, Said> unknown = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = json.currentName();
      JsonToken value = json.nextToken();
      String at = path + '.' + member;
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      boolean list = value == JsonToken.START_ARRAY;
      if (CslRecord.TEXTS.contains(member) && value.isScalarValue()) {
        put(texts, member, said(json, at));
      } else if (CslRecord.LISTS.contains(member)) {
        lists.put(member, list ? texts(json, at) : single(said(json, at)));
      } else if (member.equals("addresses") && list) {
        objects(json, at).forEach(each -> addresses.addAll(address(each)));
      } else if (member.equals("ids") && list) {
        objects(json, at).forEach(each -> number(each, unknown).ifPresent(numbers::add));
      } else {
        put(unknown, member, said(json, at));
      }
    }
    return new CslRecord(whole, texts, lists, addresses, numbers, unknown);
  }

  private static void put(Map<String, Said> into, String member, @Nullable Said said) {
    if (said != null) {
      into.put(member, said);
    }
  }

  private static List<Said> single(@Nullable Said said) {
    return said == null ? List.of() : List.of(said);
  }

  private List<Said> texts(JsonParser json, String path) {
    List<Said> texts = new ArrayList<>();
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      Said said = said(json, path + '[' + i + ']');
      if (said != null) {
        texts.add(said);
      }
    }
    return texts;
  }

  /// Objects whose members are texts; each with its own place under the empty name.
  private List<Map<String, Said>> objects(JsonParser json, String path) {
    List<Map<String, Said>> objects = new ArrayList<>();
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      String at = path + '[' + i + ']';
      Map<String, Said> members = new LinkedHashMap<>();
      members.put("", new Said("", place(json, at)));
      if (json.currentToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          String member = json.currentName();
          json.nextToken();
          put(members, member, said(json, at + '.' + member));
        }
      } else {
        put(members, "value", said(json, at));
      }
      objects.add(members);
    }
    return objects;
  }

  private static List<CslRecord.Address> address(Map<String, Said> members) {
    Map<String, Said> parts = new HashMap<>();
    put(parts, "street", members.get("address"));
    put(parts, "city", members.get("city"));
    put(parts, "state", members.get("state"));
    put(parts, "postalCode", members.get("postal_code"));
    List<@Nullable Said> line = new ArrayList<>();
    for (String member : List.of("address", "city", "state", "postal_code", "country")) {
      line.add(members.get(member));
    }
    members.forEach((member, said) -> {
      if (!said.text().isEmpty() && !line.contains(said)) {
        line.add(new Said(member + ": " + said.text(), said.places()));
      }
    });
    Said full = Said.joined(", ", line);
    return full == null
        ? List.of()
        : List.of(new CslRecord.Address(full, parts, members.get("country")));
  }

  private static Optional<CslRecord.IssuedNumber> number(
      Map<String, Said> members, Map<String, Said> unknown) {
    Said type = members.get("type");
    Said number = members.get("number");
    if (type == null || number == null) {
      members.forEach((member, said) -> {
        if (!said.text().isEmpty()) {
          unknown.put("ids " + member, said);
        }
      });
      return Optional.empty();
    }
    return Optional.of(
        new CslRecord.IssuedNumber(
            type,
            number,
            members.get("country"),
            members.get("issue_date"),
            members.get("expiration_date")));
  }

  /// The value as text, also where it is an object or a list; null when it is empty.
  private @Nullable Said said(JsonParser json, String path) {
    Locator place = place(json, path);
    String text = text(json).strip();
    return text.isEmpty() ? null : new Said(text, place);
  }

  private static String text(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (!token.isStructStart()) {
      return json.getString();
    }
    List<String> pieces = new ArrayList<>();
    String name = "";
    int depth = 1;
    while (depth > 0) {
      JsonToken next = json.nextToken();
      if (next == null) {
        break;
      }
      depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
      if (next == JsonToken.PROPERTY_NAME) {
        name = json.currentName() + ": ";
      } else if (next.isScalarValue() && next != JsonToken.VALUE_NULL) {
        pieces.add(name + json.getString());
        name = "";
      }
    }
    return String.join("; ", pieces);
  }

  private Locator place(JsonParser json, String path) {
    TokenStreamLocation at = json.currentTokenLocation();
    return new Locator(file, Math.max(at.getLineNr(), 0), null, path, 0, null);
  }

  /// The disk's own exception where it was the disk.
  private IOException unreadable(JacksonException trouble) {
    if (trouble instanceof JacksonIOException
        && trouble.getCause() instanceof IOException disk
        && !(disk instanceof CharConversionException)) {
      return disk;
    }
    TokenStreamLocation at = trouble.getLocation();
    long line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    String column = at == null ? "" : " at column " + at.getColumnNr();
    UnreadableInput unreadable =
        new UnreadableInput(
            Locator.row(file, line, null),
            "not well-formed JSON" + column + ": " + trouble.getOriginalMessage());
    unreadable.initCause(trouble);
    return unreadable;
  }
}
