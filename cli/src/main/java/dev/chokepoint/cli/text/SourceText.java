package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.SourceFacts;
import java.time.Duration;
import java.time.Instant;
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
    table.row("coverage", Objects.toString(source.coverage(), "not stated"));
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
