package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.table.TabbedRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a maker's file: tab-separated rows, comments from `#` at the start of a line.
///
/// | first cell | the others |
/// |---|---|
/// | `date`, `bare`, `never`, `hint` | tier, id, shape, sentence, source, basis |
/// | `floor` | first day, reason, source: the maker made nothing before; must be checked |
/// | `include` | key of another maker whose rules follow in this place |
final class RuleFile {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> YEAR = Set.of("y", "yy");
  private static final Set<String> WITHIN_YEAR = Set.of("ww", "m", "p");

  private final String name;
  private final List<CodeRule> rules = new ArrayList<>();
  private MakerRules.@Nullable Floor floor;

  private RuleFile(String name) {
    this.name = name;
  }

  /// The rules that ship for this maker; empty when there are none.
  ///
  /// @throws IllegalStateException when a row is malformed, naming file and line
  static Optional<MakerRules> of(String key) {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    try (InputStream in = RuleFile.class.getResourceAsStream(key + ".tsv")) {
      if (in == null) {
        return Optional.empty();
      }
      return Optional.of(read(key, new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(key, e);
    }
  }

  /// Reads one file.
  ///
  /// @throws IllegalStateException as above
  static MakerRules read(String key, Reader text) throws IOException {
    RuleFile file = new RuleFile(key + ".tsv");
    TabbedRows.forEach(file.name, text, file::row);
    return new MakerRules(key, file.floor, file.rules);
  }

  private void row(String[] cells) {
    switch (cells[0]) {
      case "floor" -> {
        wants(cells, 4);
        floor = new MakerRules.Floor(LocalDate.parse(cells[1]), cells[2], cells[3]);
      }
      case "include" -> {
        wants(cells, 2);
        MakerRules other =
            of(cells[1]).orElseThrow(() -> new IllegalArgumentException("no rules of " + cells[1]));
        rules.addAll(other.rules());
        floor = floor == null ? other.floor() : floor;
      }
      default -> {
        wants(cells, 7);
        rules.add(rule(cells));
      }
    }
  }

  private static CodeRule rule(String[] cells) {
    CodeRule.Kind kind = CodeRule.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    CodeRule rule =
        new CodeRule(
            kind,
            Integer.parseInt(cells[1]),
            cells[2],
            Shape.of(cells[3]),
            cells[4],
            cells[5],
            CodeRule.Basis.valueOf(cells[6].toUpperCase(Locale.ROOT)));
    List<String> groups = rule.shape().groups();
    boolean reads = kind == CodeRule.Kind.DATE || kind == CodeRule.Kind.BARE;
    long years = groups.stream().filter(YEAR::contains).count();
    long within = groups.stream().filter(WITHIN_YEAR::contains).count();
    if (years != (reads ? 1 : 0) || within != (reads ? 1 : 0)) {
      throw new IllegalArgumentException(
          "a rule that reads has one of y, yy and one of ww, m, p; another has none");
    }
    for (String group : groups) {
      if (!YEAR.contains(group) && !WITHIN_YEAR.contains(group)) {
        TokenHint.Role.valueOf(group.toUpperCase(Locale.ROOT));
      }
    }
    return rule;
  }

  private static void wants(String[] cells, int number) {
    if (cells.length != number) {
      throw new IllegalArgumentException(number + " cells are wanted, not " + cells.length);
    }
    for (String cell : cells) {
      if (cell.isBlank()) {
        throw new IllegalArgumentException("a cell is empty");
      }
    }
  }
}
