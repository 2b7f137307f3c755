package dev.chokepoint.ownership;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.table.BundledTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dated table of ownership rules, `rules.csv`: a change of a rule is a row, not a change of
/// code.
public final class RuleBook {

  private static final String TABLE = "rules.csv";

  private final List<RuleVersion> versions;

  private RuleBook(List<RuleVersion> versions) {
    this.versions = versions;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read, or two versions of a rule overlap
  public static RuleBook bundled() {
    return new RuleBook(BundledTable.rows(RuleBook.class, TABLE, RuleBook::version)).checked();
  }

  private RuleBook checked() {
    for (RuleVersion one : versions) {
      for (RuleVersion other : versions) {
        if (!one.equals(other) && one.rule() == other.rule() && other.isInForce(one.from())) {
          throw new IllegalStateException(TABLE + ": versions of " + one.rule() + " overlap");
        }
      }
    }
    return this;
  }

  /// What the rule said on a day; empty before its first version and in gaps.
  public Optional<RuleVersion> on(OwnershipRule rule, LocalDate day) {
    return versions.stream().filter(v -> v.rule() == rule && v.isInForce(day)).findFirst();
  }

  /// All versions of all rules, in the order of the table.
  public List<RuleVersion> versions() {
    return versions;
  }

  private static RuleVersion version(NamedCsvRecord row) {
    return new RuleVersion(
        OwnershipRule.of(row.getField("rule")).orElseThrow(),
        LocalDate.parse(row.getField("from")),
        dateOrNull(row.getField("to")),
        new Threshold(
            Share.units(new BigDecimal(row.getField("percent")), RoundingMode.UNNECESSARY),
            isStrict(row.getField("comparison"))),
        RuleVersion.Adding.valueOf(upper(row.getField("adding"))),
        tests(row.getField("tests")),
        RuleVersion.State.valueOf(upper(row.getField("state"))),
        Sentence.ofTable(row.getField("source")),
        LocalDate.parse(row.getField("source_date")),
        Grade.parse(row.getField("grade")),
        row.getField("checked").equals("read"),
        Sentence.ofTable(row.getField("says")));
  }

  private static Set<Hold> tests(String text) {
    Set<Hold> tests = EnumSet.noneOf(Hold.class);
    for (String word : text.split("\\|")) {
      tests.add(Hold.valueOf(upper(word.strip())));
    }
    return tests;
  }

  private static boolean isStrict(String comparison) {
    return switch (comparison) {
      case "more_than" -> true;
      case "at_least" -> false;
      default -> throw new IllegalArgumentException("no comparison: " + comparison);
    };
  }

  private static @Nullable LocalDate dateOrNull(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
