package dev.chokepoint.sources.ofac;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of one set, told apart by the shape of their rows.
final class OfacFiles {

  /// How many rows from the start decide; most of them must fit, so that a few faulty ones do not
  /// hide the file.
  private static final int SAMPLE = 50;

  private final Map<OfacFileKind, InputFile> byKind = new EnumMap<>(OfacFileKind.class);

  private OfacFiles() {}

  /// The files that are of this form. Two columns of number and text are too common to mean
  /// anything alone: comments count only beside another file of the set.
  static List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> ours = new ArrayList<>();
    boolean sureOfOne = false;
    for (InputFile file : files) {
      Optional<OfacFileKind> kind = kind(file);
      if (kind.isPresent()) {
        ours.add(file);
        sureOfOne |= kind.get() != OfacFileKind.COMMENTS;
      }
    }
    return sureOfOne ? List.copyOf(ours) : List.of();
  }

  /// @throws UnreadableInput if a file is none of the four, or two are the same one: the SDN set
  ///   and the consolidated set are two sources
  static OfacFiles of(List<InputFile> files) throws IOException {
    OfacFiles set = new OfacFiles();
    for (InputFile file : files) {
      OfacFileKind kind = kindOf(file);
      InputFile same = set.byKind.putIfAbsent(kind, file);
      if (same != null) {
        throw unreadable(
            file,
            "a second file of the kind of "
                + same.name()
                + "; read the SDN set and the consolidated set as two sources");
      }
    }
    return set;
  }

  /// @throws UnreadableInput if the file is none of the four
  static OfacFileKind kindOf(InputFile file) throws IOException {
    return kind(file)
        .orElseThrow(
            () -> unreadable(file, "not a file of OFAC's CSV form: its rows have other columns"));
  }

  @Nullable InputFile get(OfacFileKind kind) {
    return byKind.get(kind);
  }

  private static UnreadableInput unreadable(InputFile file, String reason) {
    return new UnreadableInput(Locator.row(file.name(), 0, null), reason);
  }

  private static Optional<OfacFileKind> kind(InputFile file) throws IOException {
    Map<OfacFileKind, Integer> fitting = new EnumMap<>(OfacFileKind.class);
    int rows = 0;
    CsvReader.CsvReaderBuilder csv = CsvReader.builder().allowUnclosedQuote(false);
    try (InputStream in = file.open()) {
      ByteLines lines = new ByteLines(in, OfacRows.LONGEST_LINE);
      while (rows < SAMPLE && lines.advance()) {
        // Every byte has a meaning in ISO-8859-1, so that any file can be looked at.
        String content = OfacRows.content(lines, StandardCharsets.ISO_8859_1);
        if (!content.isEmpty()) {
          rows++;
          countFitting(OfacRows.cells(csv, content).orElse(List.of()), fitting);
        }
      }
    }
    int needed = rows / 2 + 1;
    return fitting.entrySet().stream()
        .filter(each -> each.getValue() >= needed)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void countFitting(List<String> cells, Map<OfacFileKind, Integer> fitting) {
    for (OfacFileKind kind : OfacFileKind.values()) {
      if (kind.fits(cells)) {
        fitting.merge(kind, 1, Integer::sum);
      }
    }
  }
}
