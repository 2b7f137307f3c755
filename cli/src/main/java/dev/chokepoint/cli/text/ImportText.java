package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.ImportAnswer;
import dev.chokepoint.desk.ImportReport;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Imports as text: one source with all its counts, several in a table.
public final class ImportText {

  private static final int REMARKS_ON_ONE = 8;
  private static final int REMARKS_ON_EACH = 2;

  private ImportText() {}

  /// What an import did.
  public static List<String> lines(ImportReport report, Look look) {
    return report.isOneSource() ? one(report.sources().getFirst(), look) : several(report, look);
  }

  private static List<String> several(ImportReport report, Look look) {
    List<String> lines = new ArrayList<>();
    TextTable table =
        new TextTable("source", "outcome", "entities", "statements", "rejected", "read as");
    for (ImportAnswer answer : report.sources()) {
      SourceFacts facts = answer.facts();
      table.row(
          answer.source(),
          switch (answer.outcome()) {
            case IMPORTED -> "imported" + version(facts);
            case UNCHANGED -> "nothing changed," + version(facts);
            case DRY_RUN -> "read, nothing kept";
            case REFUSED -> "not accepted," + version(facts) + " stands";
          },
          facts == null ? "" : Numbers.grouped(facts.entities()),
          facts == null ? "" : Numbers.grouped(facts.statements()),
          Numbers.grouped(answer.rejected()),
          answer.format());
    }
    for (ImportReport.Failed failed : report.failed()) {
      table.row(
          failed.source() == null ? String.join(", ", failed.files()) : failed.source(),
          "not read",
          "",
          "",
          "",
          failed.format() == null ? "" : failed.format());
    }
    lines.addAll(table.lines(look.width(), ""));
    for (ImportAnswer answer : report.sources()) {
      answer
          .rejectsFile()
          .ifPresent(file -> lines.add("  rejected records of " + answer.source() + ": " + file));
    }
    if (!report.passedOver().isEmpty()) {
      lines.add(
          "  passed over, of no form that is known: " + String.join(", ", report.passedOver()));
    }
    return lines;
  }

  private static List<String> one(ImportAnswer answer, Look look) {
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
          case REFUSED ->
              "Not accepted: " + answer.source() + version(facts) + " stands as it was.";
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
    SourceText.counts(table, facts == null ? answer.counts() : facts.counts());
    if (answer.rejected() > 0) {
      table.row(
          "rejected",
          Numbers.grouped(answer.rejected())
              + answer.rejectsFile().map(f -> ", see " + f).orElse(""));
    }
    lines.addAll(table.lines(look.width(), "  ").stream().skip(1).toList());
    if (!answer.passedOver().isEmpty()) {
      lines.add(
          "  passed over, of no form that is known: " + String.join(", ", answer.passedOver()));
    }
    return lines;
  }

  private static String version(@Nullable SourceFacts facts) {
    return facts == null ? "" : " version " + facts.version();
  }

  /// How sources were named where that was in doubt, and the readers' first remarks.
  public static List<String> remarks(ImportReport report) {
    List<String> lines = new ArrayList<>();
    report.remarks().forEach(remark -> lines.add("note: " + remark));
    for (ImportAnswer answer : report.sources()) {
      lines.addAll(remarks(answer, report.isOneSource() ? REMARKS_ON_ONE : REMARKS_ON_EACH));
    }
    return lines;
  }

  private static List<String> remarks(ImportAnswer answer, int shown) {
    List<String> lines = new ArrayList<>();
    for (ReadIssue note : answer.notes().stream().limit(shown).toList()) {
      String value = note.value() == null ? "" : " \"" + note.value() + "\"";
      lines.add("note: " + note.locator() + ": " + note.reason() + value);
    }
    if (answer.noted() > lines.size()) {
      lines.add(
          "note: and "
              + Numbers.grouped(answer.noted() - lines.size())
              + " more remarks on "
              + answer.source());
    }
    return lines;
  }

  /// Why a source was not read.
  public static String failure(ImportReport.Failed failed) {
    return failed.source() == null
        ? failed.reason()
        : failed.source() + " was not read: " + failed.reason();
  }
}
