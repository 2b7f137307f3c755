package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is searched for. Everything asked must hold.
///
/// @param words plain words, as typed; each must stand somewhere in the entity. May be empty
/// @param phrases texts whose words must stand together in one value
/// @param filters conditions on single fields
/// @param limit most hits to return, at least 1
/// @param offset hits to pass over first
public record SearchQuery(
    String words, List<String> phrases, List<Filter> filters, int limit, int offset) {

  /// Hits returned when nothing else is said.
  public static final int DEFAULT_LIMIT = 20;

  /// The deepest page that can be asked for, counted in hits.
  public static final int DEEPEST = 10_000;

  /// One condition: `schema:Vessel`.
  public record Filter(Field field, String value) {}

  /// What a condition can be about.
  public enum Field {
    /// The entity's schema or one that it extends.
    SCHEMA,
    /// A source, or a dataset inside one.
    SOURCE,
    /// Country code of any property, such as `ir`.
    COUNTRY,
    /// Topic of FollowTheMoney, such as `sanction`.
    TOPIC,
    /// The whole id, as the source writes it.
    ID,
    /// Words of the names.
    NAME,
    /// Words of the identifiers.
    IDENTIFIER,
    /// Words of the addresses.
    ADDRESS;

    /// The name that a query uses, in lower case.
    public String title() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SearchQuery {
    phrases = List.copyOf(phrases);
    filters = List.copyOf(filters);
    if (limit < 1 || offset < 0 || (long) limit + offset > DEEPEST) {
      throw new IllegalArgumentException(
          "a page has at least 1 hit and ends within the first " + DEEPEST);
    }
  }

  /// Reads a query as typed: words, `"phrases in quotes"` and `field:value`. Never fails: what is
  /// no known condition is searched as words.
  public static SearchQuery parse(String text) {
    return new QueryReader(text).read();
  }

  /// The same query with another condition.
  public SearchQuery with(Field field, String value) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(new Filter(field, value));
    return new SearchQuery(words, phrases, more, limit, offset);
  }

  /// The same query for another page.
  public SearchQuery page(int newLimit, int newOffset) {
    return new SearchQuery(words, phrases, filters, newLimit, newOffset);
  }
}
