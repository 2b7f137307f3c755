package dev.chokepoint.web.search;

import dev.chokepoint.web.filter.EntityFilter.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a query in the syntax that yente's clients write, Lucene's: words that must all be there,
/// `AND`, `OR`, `NOT`, `+`, `-`, brackets, `"phrases"`, `field:value`, `term~`. What the syntax has
/// beyond that (regular expressions, ranges, wildcards inside a word, boosts) is refused, not
/// passed over.
///
/// A query becomes alternatives, each of which is a query of our own with conditions on fields.
final class LuceneText {

  /// Alternatives that a query may have.
  private static final int MOST_ALTERNATIVES = 32;

  /// Fields whose words our own index looks for, by the names that clients use.
  private static final Map<String, String> INDEXED =
      Map.ofEntries(
          Map.entry("name", "name"),
          Map.entry("names", "name"),
          Map.entry("id", "id"),
          Map.entry("schema", "schema"),
          Map.entry("schemata", "schema"),
          Map.entry("country", "country"),
          Map.entry("countries", "country"),
          Map.entry("topic", "topic"),
          Map.entry("topics", "topic"),
          Map.entry("identifiers", "identifier"),
          Map.entry("addresses", "address"));

  private final LuceneScanner scanner;
  private int depth;

  private LuceneText(String text) {
    this.scanner = new LuceneScanner(text);
  }

  /// Reads a query.
  ///
  /// @throws dev.chokepoint.web.answer.Problem 400 if it cannot be read
  static List<Alternative> read(String text) {
    LuceneText reader = new LuceneText(text);
    List<Alternative> all = reader.either();
    if (!reader.scanner.isAtEnd()) {
      throw LuceneScanner.fault("a bracket is closed that was not opened");
    }
    return all;
  }

  /// Reads a query as words only: no sign means anything but quotes.
  static List<Alternative> simple(String text) {
    StringBuilder plain = new StringBuilder();
    boolean even = text.chars().filter(c -> c == '"').count() % 2 == 0;
    for (String word : text.split("\\s+")) {
      String cleaned = word.replaceAll(even ? "[:~*|+()^/\\\\]" : "[:~*|+()^/\\\\\"]", " ").strip();
      plain.append(plain.isEmpty() ? "" : " ").append(cleaned.replaceFirst("^-+", ""));
    }
    return List.of(new Alternative(plain.toString(), List.of()));
  }

  private List<Alternative> either() {
    List<Alternative> all = new ArrayList<>(both());
    while (scanner.word("OR") || scanner.word("||")) {
      all.addAll(both());
      check(all.size());
    }
    return all;
  }

  private void check(int alternatives) {
    if (alternatives > MOST_ALTERNATIVES) {
      throw LuceneScanner.fault("more than " + MOST_ALTERNATIVES + " alternatives");
    }
  }

  private List<Alternative> both() {
    List<Alternative> all = List.of(Alternative.ALL);
    boolean any = false;
    while (true) {
      scanner.skipSpace();
      if (scanner.isAtEnd() || scanner.isNext(')') || scanner.ahead("OR") || scanner.ahead("||")) {
        return all;
      }
      if (any && !scanner.word("AND")) {
        scanner.word("&&");
      } else if (!any && (scanner.ahead("AND") || scanner.ahead("&&"))) {
        throw LuceneScanner.fault("AND has nothing before it");
      }
      all = product(all, one());
      any = true;
    }
  }

  private List<Alternative> product(List<Alternative> left, List<Alternative> right) {
    check(left.size() * right.size());
    List<Alternative> all = new ArrayList<>();
    left.forEach(one -> right.forEach(other -> all.add(one.and(other))));
    return all;
  }

  private List<Alternative> one() {
    scanner.skipSpace();
    if (scanner.word("NOT") || scanner.sign('-') || scanner.sign('!')) {
      return List.of(new Alternative("-" + excluded(), List.of()));
    }
    scanner.sign('+');
    if (scanner.isAtEnd()) {
      throw LuceneScanner.fault("something is missing at the end");
    }
    if (scanner.take('(')) {
      if (++depth > MOST_ALTERNATIVES) {
        throw LuceneScanner.fault("brackets are too deep");
      }
      List<Alternative> inside = either();
      if (!scanner.take(')')) {
        throw LuceneScanner.fault("a bracket is not closed");
      }
      depth--;
      return inside;
    }
    return List.of(term());
  }

  private String excluded() {
    scanner.skipSpace();
    if (scanner.isNext('(')) {
      throw LuceneScanner.fault("NOT before a bracket is not supported");
    }
    Alternative term = term();
    if (!term.conditions().isEmpty() || term.query().isEmpty()) {
      throw LuceneScanner.fault("NOT before such a term is not supported");
    }
    return term.query();
  }

  private Alternative term() {
    if (scanner.isNext('"')) {
      return new Alternative(scanner.phrase(), List.of());
    }
    String word = scanner.bare();
    if (scanner.take(':')) {
      return field(word);
    }
    if (word.equals("*")) {
      return Alternative.ALL;
    }
    return new Alternative(plain(word), List.of());
  }

  private Alternative field(String field) {
    String value = scanner.isNext('"') ? scanner.phrase().replace("\"", "") : plain(scanner.bare());
    if (value.isEmpty()) {
      throw LuceneScanner.fault("the field " + field + " has no value");
    }
    if (field.equals("*")) {
      return new Alternative(value, List.of());
    }
    String indexed = INDEXED.get(field);
    if (indexed != null) {
      return new Alternative(indexed + ":\"" + value + "\"", List.of());
    }
    return new Alternative("", List.of(new Condition(field, List.of(value))));
  }

  /// A word without the sign that asks for others like it, which is looked at apart.
  private String plain(String word) {
    String bare = word.replaceFirst("~[0-9.]*$", "");
    if (bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
      throw LuceneScanner.fault("wildcards are not supported");
    }
    return bare.startsWith("-") ? "\"" + bare + "\"" : bare;
  }

  /// Whether a query asks for words like its own: `term~`.
  static boolean asksForLikeWords(String text) {
    return text.toLowerCase(Locale.ROOT).matches(".*\\p{L}~[0-9.]*(\\s.*|$)");
  }
}
