package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What is searched for. Everything asked must hold.
///
/// @param words plain words, as typed; each must stand somewhere in the entity. May be empty
/// @param phrases texts whose words must stand together in one value, as they are written; one
///   without a word, such as `"-"`, stands nowhere
/// @param without words and phrases that must stand nowhere
/// @param filters conditions on single fields; several on one of schema, source, country, topic,
///   since and id are alternatives
/// @param limit most hits to return, at least 1
/// @param offset hits to pass over first
public record SearchQuery(
    String words,
    List<String> phrases,
    List<String> without,
    List<Filter> filters,
    int limit,
    int offset) {

  /// Hits returned when nothing else is said.
  public static final int DEFAULT_LIMIT = 20;

  /// The deepest page that can be asked for, counted in hits.
  public static final int DEEPEST = 10_000;

  /// One condition: `schema:Vessel`, or with `excluded` its opposite, `-schema:Vessel`.
  public record Filter(Field field, String value, boolean excluded) {

    /// As a query writes it.
    public String text() {
      String quote = value.chars().anyMatch(Character::isWhitespace) ? "\"" : "";
      return (excluded ? "-" : "") + field.title() + ":" + quote + value + quote;
    }
  }

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
    /// A day, month or year: a source first spoke of it then or later.
    SINCE,
    /// The whole id, as the source writes it.
    ID,
    /// Words of the names.
    NAME,
    /// Words of the identifiers, or one of them whole.
    IDENTIFIER,
    /// Words of the addresses.
    ADDRESS,
    /// Words of goods descriptions, markings and part numbers, or a piece of a part number.
    GOODS;

    /// The name that a query uses, in lower case.
    public String title() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether one value of several is enough.
    boolean isAlternative() {
      return switch (this) {
        case SCHEMA, SOURCE, COUNTRY, TOPIC, SINCE, ID -> true;
        case NAME, IDENTIFIER, ADDRESS, GOODS -> false;
      };
    }
  }

  public SearchQuery {
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    filters = List.copyOf(filters);
    if (limit < 1 || offset < 0 || (long) limit + offset > DEEPEST) {
      throw new IllegalArgumentException(
          "a page has at least 1 hit and ends within the first " + DEEPEST);
    }
  }

  /// Reads a query as typed: words, `"phrases in quotes"`, `field:value`, and any of them excluded
  /// with `-`. What is no such thing is searched as words.
  ///
  /// @throws dev.chokepoint.vault.VaultException BAD_QUERY, naming the fields, if it asks for a
  ///   field that there is not
  public static SearchQuery parse(String text) {
    return new QueryReader(text).read();
  }

  /// The same query with further conditions on one field.
  public SearchQuery with(Field field, Collection<String> values) {
    List<Filter> more = new ArrayList<>(filters);
    values.forEach(value -> more.add(new Filter(field, value, false)));
    return filtered(more);
  }

  /// The same query with these conditions alone.
  SearchQuery filtered(List<Filter> conditions) {
    return new SearchQuery(words, phrases, without, conditions, limit, offset);
  }

  /// The same query for another page.
  public SearchQuery page(int newLimit, int newOffset) {
    return new SearchQuery(words, phrases, without, filters, newLimit, newOffset);
  }
}
