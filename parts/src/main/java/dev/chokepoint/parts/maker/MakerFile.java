package dev.chokepoint.parts.maker;

import dev.chokepoint.evidence.table.TabbedRows;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one maker's file: a heading and tab-separated rows `kind`, `text`, `means`, `when`,
/// `source`, of which the last may be left out; lines that begin with `#` are comments. An empty
/// source means `unverified`.
///
/// | kind | text | means | when |
/// |---|---|---|---|
/// | `name` | the maker's name | | |
/// | `alias` | another name | | |
/// | `country` | ISO letters | | first year |
/// | `successor` | key of another maker | | year |
/// | `part`, `family` | expression, see [PartRule] | what it is | |
/// | `mark`, `prefix`, `short`, `module` | expression, see [MarkRule] | the number | |
/// | `suffix` | the end of a number | what it says | |
/// | `token` | expression | `role: meaning` | |
/// | `sold` | expression of bases | | `from` or `from/to` |
final class MakerFile {

  /// The first cell of the heading.
  private static final String HEADING = "kind";

  private final String key;
  private final List<String> names = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<BrandCountry> countries = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<PartRule> parts = new ArrayList<>();
  private final List<MarkRule> marks = new ArrayList<>();
  private final List<Suffix> suffixes = new ArrayList<>();
  private final List<TokenRule> tokens = new ArrayList<>();
  private final List<Introduction> introductions = new ArrayList<>();

  private MakerFile(String key) {
    this.key = key;
  }

  /// The rules of the file.
  ///
  /// @param key the maker's key, which is the file's name; `shared` for numbers of many makers
  /// @throws IllegalStateException if a row is of no known kind or an expression is wrong, naming
  ///   the line
  static MakerRules read(String key, Reader text) throws IOException {
    MakerFile file = new MakerFile(key);
    TabbedRows.forEach(key + ".tsv", text, file::take);
    return file.rules();
  }

  private void take(String[] row) {
    String text = field(row, 1);
    String means = field(row, 2);
    String when = field(row, 3);
    String source = field(row, 4);
    source = source.isEmpty() ? MakerRules.UNVERIFIED : source;
    String owner = key.equals(Makers.SHARED) ? "" : key;
    switch (field(row, 0)) {
      case HEADING -> {}
      case "name" -> names.add(text);
      case "alias" -> aliases.add(text);
      case "country" -> countries.add(new BrandCountry(text, when, source));
      case "successor" -> successions.add(new Succession(text, when, source));
      case "part" -> parts.add(PartRule.of(owner, text, means, false, source));
      case "family" -> parts.add(PartRule.of(owner, text, means, true, source));
      case "mark" -> mark(MarkRule.Kind.TOP_MARK, text, means, source);
      case "prefix" -> mark(MarkRule.Kind.PREFIX, text, means, source);
      case "short" -> mark(MarkRule.Kind.SHORT, text, means, source);
      case "module" -> mark(MarkRule.Kind.MODULE, text, means, source);
      case "suffix" -> suffixes.add(new Suffix(text, means));
      case "token" -> token(text, means);
      case "sold" -> sold(text, when, source);
      default -> throw new IllegalArgumentException("no such kind: " + field(row, 0));
    }
  }

  private static String field(String[] row, int column) {
    return column < row.length ? row[column].strip() : "";
  }

  private void mark(MarkRule.Kind kind, String text, String number, String source) {
    marks.add(new MarkRule(key, kind, Pattern.compile(text), number, source));
  }

  private static final Set<String> ROLES =
      Set.of("plant", "country", "finish", "grade", "mask", "lot", "value", "description");

  private void token(String text, String means) {
    int colon = means.indexOf(':');
    String role = colon < 0 ? means : means.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException("no such role: " + role);
    }
    tokens.add(new TokenRule(Pattern.compile(text), role, means.substring(colon + 1).strip()));
  }

  private void sold(String text, String when, String source) {
    int slash = when.indexOf('/');
    introductions.add(
        new Introduction(
            Pattern.compile(text),
            slash < 0 ? when : when.substring(0, slash),
            slash < 0 ? "" : when.substring(slash + 1),
            source));
  }

  private MakerRules rules() {
    suffixes.sort(Comparator.comparingInt((Suffix suffix) -> suffix.text().length()).reversed());
    return new MakerRules(
        new Maker(key, names.isEmpty() ? key : names.getFirst(), aliases, countries, successions),
        parts,
        marks,
        suffixes,
        tokens,
        introductions);
  }
}
