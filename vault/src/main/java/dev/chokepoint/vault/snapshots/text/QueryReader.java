package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a query as typed. A quote that is never closed, a condition without a value or on an
/// unknown field: all become words.
final class QueryReader {

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<SearchQuery.Filter> filters = new ArrayList<>();
  private int at;

  QueryReader(String text) {
    this.text = text;
  }

  SearchQuery read() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (!phrase() && !condition()) {
        words.add(upToSpace());
      }
    }
    return new SearchQuery(String.join(" ", words), phrases, filters, SearchQuery.DEFAULT_LIMIT, 0);
  }

  private boolean phrase() {
    Optional<String> quoted = quoted();
    quoted.filter(phrase -> !phrase.isBlank()).ifPresent(phrases::add);
    return quoted.isPresent();
  }

  private boolean condition() {
    int colon = text.indexOf(':', at);
    if (colon < 0) {
      return false;
    }
    Optional<SearchQuery.Field> field = field(text.substring(at, colon));
    boolean valued = colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1));
    if (field.isEmpty() || !valued) {
      return false;
    }
    at = colon + 1;
    String value = quoted().orElseGet(this::upToSpace);
    if (!value.isBlank()) {
      filters.add(new SearchQuery.Filter(field.get(), value));
    }
    return true;
  }

  /// The text between two quotes, if it begins here.
  private Optional<String> quoted() {
    int end = text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
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

  private static Optional<SearchQuery.Field> field(String name) {
    if (name.equals("dataset")) {
      return Optional.of(SearchQuery.Field.SOURCE);
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    for (SearchQuery.Field field : SearchQuery.Field.values()) {
      if (field.title().equals(wanted)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
