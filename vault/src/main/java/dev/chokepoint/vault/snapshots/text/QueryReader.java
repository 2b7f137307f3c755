package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a query as typed. A quote that is never closed, a condition without a value, a minus by
/// itself: all become words. Only a condition on a field that there is not is an error.
final class QueryReader {

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final List<SearchQuery.Filter> filters = new ArrayList<>();
  private int at;

  QueryReader(String text) {
    this.text = text;
  }

  SearchQuery read() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        boolean excluded = text.charAt(at) == '-' && hasMore(at + 1);
        at += excluded ? 1 : 0;
        if (!phrase(excluded) && !condition(excluded)) {
          (excluded ? without : words).add(upToSpace());
        }
      }
    }
    return new SearchQuery(
        String.join(" ", words), phrases, without, filters, SearchQuery.DEFAULT_LIMIT, 0);
  }

  private boolean hasMore(int position) {
    return position < text.length() && !Character.isWhitespace(text.charAt(position));
  }

  private boolean phrase(boolean excluded) {
    Optional<String> quoted = quoted();
    quoted.filter(phrase -> !phrase.isBlank()).ifPresent((excluded ? without : phrases)::add);
    return quoted.isPresent();
  }

  private boolean condition(boolean excluded) {
    int colon = at;
    while (colon < text.length() && isOfName(text.charAt(colon))) {
      colon++;
    }
    boolean named = colon > at && colon < text.length() && text.charAt(colon) == ':';
    if (!named || !hasMore(colon + 1) || text.startsWith("//", colon + 1)) {
      return false;
    }
    SearchQuery.Field field = field(text.substring(at, colon));
    at = colon + 1;
    String value = quoted().orElseGet(this::upToSpace);
    if (!value.isBlank()) {
      filters.add(new SearchQuery.Filter(field, value, excluded));
    }
    return true;
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || c == '_';
  }

  /// The text between two quotes, if it begins here.
  private Optional<String> quoted() {
    int end = at < text.length() && text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
    if (end < 0) {
      return Optional.empty();
    }
    String inside = text.substring(at + 1, end);
    at = end + 1;
    return Optional.of(inside);
  }

  private String upToSpace() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static SearchQuery.Field field(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (wanted.equals("dataset")) {
      return SearchQuery.Field.SOURCE;
    }
    return Arrays.stream(SearchQuery.Field.values())
        .filter(field -> field.title().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new VaultException(VaultError.BAD_QUERY, unknown(name)));
  }

  private static String unknown(String name) {
    String fields =
        Arrays.stream(SearchQuery.Field.values())
            .map(field -> field.title() + ":")
            .collect(Collectors.joining(" "));
    return "there is no field \""
        + name
        + ":\"; the fields are "
        + fields
        + ". To search for the text itself, put it in quotes";
  }
}
