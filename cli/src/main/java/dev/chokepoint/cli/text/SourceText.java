package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.SourceFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Sources as text.
public final class SourceText {

  private SourceText() {}

  /// Counts by name; a count of understood things also as a share of all.
  static void counts(TextTable table, Map<String, Long> counts) {
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

  /// All sources with their ages.
  ///
  /// @param ages of the same sources in the same order
  public static List<String> list(List<SourceFacts> sources, List<Freshness> ages, Look look) {
    if (sources.isEmpty()) {
      return List.of("No sources yet. Read one with chokepoint import, or try chokepoint demo.");
    }
    TextTable table =
        new TextTable(
            "source",
            "state",
            "published",
            "fetched",
            "checked",
            "age",
            "limit",
            "version",
            "entities");
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      SourceFacts source = sources.get(i);
      Freshness age = ages.get(i);
      Duration limit = age.limit();
      table.row(
          source.name(),
          AgeWords.state(age.state(), look),
          AgeWords.day(age.published()),
          AgeWords.day(age.fetched()),
          AgeWords.day(age.checked()),
          AgeWords.of(age.age()),
          limit == null ? "-" : AgeWords.of(limit),
          String.valueOf(source.version()),
          Numbers.grouped(source.entities()));
      if (age.failure() != null || age.isStale()) {
        complaints.addAll(Paragraph.wrap(AgeWords.complaint(age), look.width(), "  ", "      "));
      }
    }
    List<String> lines = new ArrayList<>(table.lines(look.width(), ""));
    lines.addAll(complaints);
    return lines;
  }

  /// All that is known about one source.
  public static List<String> show(SourceFacts source, Freshness age, Look look) {
    TextTable table = new TextTable("field", "value");
    table.row("source", source.name());
    table.row("title", Objects.toString(source.title(), "not stated"));
    table.row("publisher", Objects.toString(source.publisher(), "not stated"));
    table.row("licence", Objects.toString(source.licence(), "not stated"));
    table.row("coverage", Objects.toString(source.coverage(), "not stated"));
    table.row("version", source.version() + " (kept: " + source.keptVersions() + ")");
    table.row("published", Objects.toString(age.published(), "not known"));
    table.row("fetched", source.fetched().toString());
    table.row("checked", Objects.toString(age.checked(), "never with its publisher"));
    Duration limit = age.limit();
    table.row(
        "state",
        AgeWords.state(age.state(), look)
            + ", "
            + AgeWords.of(age.age())
            + " old"
            + (limit == null ? "" : ", limit " + AgeWords.of(limit)));
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
