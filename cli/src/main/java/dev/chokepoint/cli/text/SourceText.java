package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.ImportAnswer;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sources and imports as text.
public final class SourceText {

  private static final int REMARKS_SHOWN = 8;

  private SourceText() {}

  /// What an import did.
  public static List<String> imported(ImportAnswer answer, Look look) {
    List<String> lines = new ArrayList<>();
    SourceFacts facts = answer.facts();
    lines.add(
        switch (answer.outcome()) {
          case IMPORTED ->
              "Imported " + answer.source() + version(facts) + ", read as " + answer.format() + ".";
          case UNCHANGED ->
              "Nothing changed: "
                  + answer.source()
                  + version(facts)
                  + " was read from these very files.";
          case DRY_RUN ->
              "Read " + answer.source() + " as " + answer.format() + "; nothing was kept.";
        });
    TextTable table = new TextTable("count", "");
    if (facts != null) {
      table.row("entities", Numbers.grouped(facts.entities()));
      new TreeMap<>(facts.bySchema())
          .forEach((schema, n) -> table.row("  " + schema, Numbers.grouped(n)));
      table.row("statements", Numbers.grouped(facts.statements()));
    }
    counts(table, facts == null ? answer.counts() : facts.counts());
    if (answer.rejected() > 0) {
      table.row(
          "rejected",
          Numbers.grouped(answer.rejected())
              + answer.rejectsFile().map(f -> ", see " + f).orElse(""));
    }
    lines.addAll(table.lines(look.width(), "  ").stream().skip(1).toList());
    if (!answer.passedOver().isEmpty()) {
      lines.add("  passed over, not of this form: " + String.join(", ", answer.passedOver()));
    }
    return lines;
  }

  private static String version(@Nullable SourceFacts facts) {
    return facts == null ? "" : " version " + facts.version();
  }

  /// Counts by name; a count of understood things also as a share of all.
  private static void counts(TextTable table, Map<String, Long> counts) {
    new TreeMap<>(counts)
        .forEach((name, n) -> {
          Long all =
              name.endsWith("Understood")
                  ? counts.get(name.substring(0, name.length() - 10))
                  : null;
          table.row(
              Numbers.words(name),
              Numbers.grouped(n) + (all == null ? "" : " (" + Numbers.share(n, all) + ")"));
        });
  }

  /// The reader's first remarks.
  public static List<String> remarks(ImportAnswer answer) {
    List<String> lines = new ArrayList<>();
    for (ReadIssue note : answer.notes().stream().limit(REMARKS_SHOWN).toList()) {
      String value = note.value() == null ? "" : " \"" + note.value() + "\"";
      lines.add("note: " + note.locator() + ": " + note.reason() + value);
    }
    if (answer.noted() > lines.size()) {
      lines.add("note: and " + Numbers.grouped(answer.noted() - lines.size()) + " more remarks");
    }
    return lines;
  }

  /// All sources with their ages.
  public static List<String> list(List<SourceFacts> sources, Instant now, Look look) {
    if (sources.isEmpty()) {
      return List.of("No sources yet. Read one with chokepoint import, or try chokepoint demo.");
    }
    TextTable table =
        new TextTable("source", "version", "entities", "statements", "age", "publisher");
    for (SourceFacts source : sources) {
      table.row(
          source.name(),
          String.valueOf(source.version()),
          Numbers.grouped(source.entities()),
          Numbers.grouped(source.statements()),
          age(Duration.between(source.fetched(), now)),
          Objects.toString(source.publisher(), "not stated"));
    }
    return table.lines(look.width(), "");
  }

  private static String age(Duration age) {
    if (age.toDays() > 0) {
      return age.toDays() + " d";
    }
    return age.toHours() > 0 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
  }

  /// All that is known about one source.
  public static List<String> show(SourceFacts source, Look look) {
    TextTable table = new TextTable("field", "value");
    table.row("source", source.name());
    table.row("title", Objects.toString(source.title(), "not stated"));
    table.row("publisher", Objects.toString(source.publisher(), "not stated"));
    table.row("licence", Objects.toString(source.licence(), "not stated"));
    table.row("version", source.version() + " (kept: " + source.keptVersions() + ")");
    table.row("imported", source.fetched().toString());
    table.row("read as", source.format());
    table.row("entities", Numbers.grouped(source.entities()));
    new TreeMap<>(source.bySchema())
        .forEach((schema, n) -> table.row("  " + schema, Numbers.grouped(n)));
    table.row("statements", Numbers.grouped(source.statements()));
    counts(table, source.counts());
    source
        .files()
        .forEach(f ->
            table.row(
                "file",
                f.name() + ", " + Numbers.grouped(f.bytes()) + " bytes, sha256 " + f.sha256()));
    return table.lines(look.width(), "").stream().skip(1).toList();
  }
}
