package dev.chokepoint.web.page.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The sentences that stand in the tables of a room and are said from there.
final class TableSentences {

  private static final Path DATE_CODES =
      Path.of("../parts/src/main/resources/dev/chokepoint/parts/date");

  private TableSentences() {}

  static Set<String> of(String room) {
    return switch (room) {
      case "parts" -> dateCodes();
      default -> Set.of();
    };
  }

  /// What the makers' rules for date codes say, and why a maker made nothing before some day.
  private static Set<String> dateCodes() {
    Set<String> sentences = new TreeSet<>();
    try (Stream<Path> files = Files.list(DATE_CODES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).toList()) {
        for (String line : Files.readAllLines(file)) {
          List<String> cells = List.of(line.split("\t"));
          switch (cells.getFirst()) {
            case "floor" -> sentences.add(cells.get(2));
            case "date", "bare", "never", "hint" -> sentences.add(cells.get(4));
            default -> {
              // comments, and other files that follow in this place
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
