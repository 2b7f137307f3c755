package dev.chokepoint.web.search;

import dev.chokepoint.web.answer.Problem;
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

  private final String text;
  private int at;
  private int depth;

  private LuceneText(String text) {
    this.text = text;
  }

  /// One way in which a query may be met.
  ///
  /// @param query in our own syntax
  /// @param conditions that are not in the index
  record Alternative(String query, List<Condition> conditions) {

    static final Alternative ALL = new Alternative("", List.of());

    Alternative {
      conditions = List.copyOf(conditions);
    }

    private Alternative and(Alternative other) {
      List<Condition> both = new ArrayList<>(conditions);
      both.addAll(other.conditions);
      return new Alternative((query + " " + other.query).strip(), both);
    }
  }

  /// Reads a query.
  ///
  /// @throws Problem 400 if it cannot be read
  static List<Alternative> read(String text) {
    LuceneText reader = new LuceneText(text);
    List<Alternative> all = reader.either();
    if (reader.at < text.length()) {
      throw reader.fault("a bracket is closed that was not opened");
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

  private Problem fault(String why) {
    return Problem.badRequest("Invalid query syntax: " + why);
  }

  private List<Alternative> either() {
    List<Alternative> all = new ArrayList<>(both());
    while (word("OR") || word("||")) {
      all.addAll(both());
      check(all.size());
    }
    return all;
  }

  private void check(int alternatives) {
    if (alternatives > MOST_ALTERNATIVES) {
      throw fault("more than " + MOST_ALTERNATIVES + " alternatives");
    }
  }

  private List<Alternative> both() {
    List<Alternative> all = List.of(Alternative.ALL);
    boolean any = false;
    while (true) {
      skipSpace();
      if (at >= text.length() || text.charAt(at) == ')' || ahead("OR") || ahead("||")) {
        return all;
      }
      if (any && !word("AND")) {
        word("&&");
      } else if (!any && (ahead("AND") || ahead("&&"))) {
        throw fault("AND has nothing before it");
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
    skipSpace();
    if (word("NOT") || sign('-') || sign('!')) {
      return List.of(new Alternative("-" + excluded(), List.of()));
    }
    sign('+');
    if (at >= text.length()) {
      throw fault("something is missing at the end");
    }
    if (text.charAt(at) == '(') {
      if (++depth > MOST_ALTERNATIVES) {
        throw fault("brackets are too deep");
      }
      at++;
      List<Alternative> inside = either();
      if (at >= text.length() || text.charAt(at) != ')') {
        throw fault("a bracket is not closed");
      }
      at++;
      depth--;
      return inside;
    }
    return List.of(term());
  }

  private String excluded() {
    skipSpace();
    if (at < text.length() && text.charAt(at) == '(') {
      throw fault("NOT before a bracket is not supported");
    }
    Alternative term = term();
    if (!term.conditions().isEmpty() || term.query().isEmpty()) {
      throw fault("NOT before such a term is not supported");
    }
    return term.query();
  }

  private Alternative term() {
    if (at < text.length() && text.charAt(at) == '"') {
      return new Alternative(phrase(), List.of());
    }
    String word = bare();
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      return field(word);
    }
    if (word.equals("*")) {
      return Alternative.ALL;
    }
    return new Alternative(plain(word), List.of());
  }

  private Alternative field(String field) {
    String value =
        at < text.length() && text.charAt(at) == '"' ? phrase().replace("\"", "") : plain(bare());
    if (value.isEmpty()) {
      throw fault("the field " + field + " has no value");
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

  private String phrase() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      throw fault("a quote is not closed");
    }
    String phrase = text.substring(at, end + 1);
    at = end + 1;
    if (at < text.length() && text.charAt(at) == '~') {
      at++;
      bare();
    }
    return phrase;
  }

  /// What stands up to a space or a sign that ends a term.
  private String bare() {
    StringBuilder word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        word.append(text.charAt(at + 1));
        at += 2;
        continue;
      }
      if (Character.isWhitespace(c) || c == ')' || c == ':' || c == '"') {
        break;
      }
      if (c == '/' || c == '[' || c == '{' || c == '^' || c == '(' || c == ']' || c == '}') {
        throw fault("\"" + c + "\" cannot stand there; put the text in quotes");
      }
      word.append(c);
      at++;
    }
    if (word.isEmpty()) {
      throw fault("something is missing at " + (at + 1));
    }
    return word.toString();
  }

  /// A word without the sign that asks for others like it, which is looked at apart.
  private String plain(String word) {
    String bare = word.replaceFirst("~[0-9.]*$", "");
    if (bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
      throw fault("wildcards are not supported");
    }
    return bare.startsWith("-") ? "\"" + bare + "\"" : bare;
  }

  private boolean sign(char sign) {
    boolean there =
        at + 1 < text.length()
            && text.charAt(at) == sign
            && !Character.isWhitespace(text.charAt(at + 1));
    at += there ? 1 : 0;
    return there;
  }

  private boolean word(String operator) {
    skipSpace();
    boolean there = ahead(operator);
    at += there ? operator.length() : 0;
    return there;
  }

  private boolean ahead(String operator) {
    int end = at + operator.length();
    return text.startsWith(operator, at)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '(');
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /// Whether a query asks for words like its own: `term~`.
  static boolean asksForLikeWords(String text) {
    return text.toLowerCase(Locale.ROOT).matches(".*\\p{L}~[0-9.]*(\\s.*|$)");
  }
}
