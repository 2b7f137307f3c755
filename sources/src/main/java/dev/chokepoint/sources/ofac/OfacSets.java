package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts files into the SDN set, the consolidated set, or several of either.
///
/// A names file begins a set. Any other file belongs to the names file that has most of its
/// entries, out of the first [#SAMPLE]; where that leaves a tie, to the one in its own folder.
/// Entries of the two lists have different numbers, but for a handful.
final class OfacSets {

  private static final int SAMPLE = 200;

  private static final ReadIssue.Sink REPORTED_LATER = issue -> {};

  /// US government works are in the public domain (17 U.S.C. 105).
  private static final String LICENCE = "Public domain (US government)";

  private static final String PUBLISHER =
      "Office of Foreign Assets Control, US Department of the Treasury";

  static final KnownSource SDN =
      new KnownSource(
          "us_ofac_sdn",
          "OFAC Specially Designated Nationals and Blocked Persons List",
          PUBLISHER,
          LICENCE,
          "Parties whose property is blocked; not those that fall under the 50 % rule unnamed.");

  static final KnownSource CONSOLIDATED =
      new KnownSource(
          "us_ofac_cons",
          "OFAC Consolidated Sanctions List (Non-SDN)",
          PUBLISHER,
          LICENCE,
          "Parties under OFAC measures other than blocking; not the SDN list.");

  /// Without a names file it cannot be told which list the others are of.
  private static final KnownSource EITHER = new KnownSource(null, null, PUBLISHER, LICENCE, null);

  private final List<Begun> sets = new ArrayList<>();

  /// A names file with what has joined it.
  private record Begun(InputFile names, PartyIndex index, List<InputFile> files) {}

  static List<SourceSet> of(List<InputFile> recognised) throws IOException {
    OfacSets sets = new OfacSets();
    List<InputFile> others = new ArrayList<>();
    for (InputFile file : recognised) {
      if (OfacFiles.kindOf(file) == OfacFileKind.NAMES) {
        sets.begin(file);
      } else {
        others.add(file);
      }
    }
    if (sets.sets.isEmpty()) {
      return List.of(new SourceSet(recognised, EITHER));
    }
    for (InputFile file : others) {
      sets.best(file).files().add(file);
    }
    return sets.sets.stream()
        .map(set ->
            new SourceSet(
                recognised.stream().filter(set.files()::contains).toList(),
                set.index().isSdnList() ? SDN : CONSOLIDATED))
        .sorted(Comparator.comparingInt(set -> recognised.indexOf(set.files().getFirst())))
        .toList();
  }

  private void begin(InputFile names) throws IOException {
    PartyIndex index = new PartyIndex();
    rows(names, OfacFileKind.NAMES)
        .forEach(REPORTED_LATER, row -> index.addEntry(CsvForm.entry(row, null)));
    sets.add(new Begun(names, index, new ArrayList<>(List.of(names))));
  }

  private Begun best(InputFile file) throws IOException {
    if (sets.size() == 1) {
      return sets.getFirst();
    }
    List<String> entries = new ArrayList<>();
    rows(file, OfacFiles.kindOf(file))
        .forEach(
            REPORTED_LATER,
            row -> {
              if (entries.size() < SAMPLE) {
                entries.add(row.entry());
              }
            });
    Comparator<Begun> knowsMost =
        Comparator.comparingLong(set -> entries.stream().filter(set.index()::knows).count());
    Comparator<Begun> nearest =
        knowsMost.thenComparing(set -> set.names().folder().equals(file.folder()));
    // Of equals the first, so that the order of the files decides.
    return sets.stream().reduce((a, b) -> nearest.compare(b, a) > 0 ? b : a).orElseThrow();
  }

  /// Entry numbers are ASCII, so any character set will do that has it.
  private static OfacRows rows(InputFile file, OfacFileKind kind) {
    return new OfacRows(file, kind, StandardCharsets.ISO_8859_1);
  }
}
