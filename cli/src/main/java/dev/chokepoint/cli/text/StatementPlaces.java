package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.evidence.statement.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Numbers the records that statements belong to, in the order they are first cited.
final class StatementPlaces {

  private final Map<String, StatedSource> sources;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  StatementPlaces(Map<String, StatedSource> sources) {
    this.sources = sources;
  }

  /// ` [1][3]` behind what the statements say.
  String marks(List<String> statements) {
    String marks =
        statements.stream()
            .map(sources::get)
            .filter(Objects::nonNull)
            .map(StatementPlaces::described)
            .distinct()
            .map(place -> "[" + numbers.computeIfAbsent(place, p -> numbers.size() + 1) + "]")
            .collect(Collectors.joining());
    return marks.isEmpty() ? "" : " " + marks;
  }

  /// Writes what the marks stand for.
  void list(List<String> lines, int width, Paint paint) {
    if (numbers.isEmpty()) {
      return;
    }
    lines.add(paint.strong("SOURCES"));
    numbers.forEach((place, number) ->
        lines.addAll(Paragraph.wrap(place, width, "  [" + number + "] ", "      ")));
  }

  private static String described(StatedSource source) {
    String document = source.document();
    String places =
        source.statement().provenance().locators().stream()
            .map(l -> l.file() + (l.line() > 0 ? " line " + l.line() : ""))
            .distinct()
            .collect(Collectors.joining("; "));
    String grade =
        source.statement().provenance().grade() == null
            ? ""
            : ", " + source.statement().provenance().grade();
    String basis =
        source.statement().provenance().basis() == Basis.UNVERIFIED ? ", unverified" : "";
    return source.record()
        + ": "
        + (document == null ? String.join(", ", source.datasets()) : document)
        + grade
        + basis
        + (places.isEmpty() ? "" : ", " + places);
  }
}
