package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.reference.CountryNames;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// One reading of one set: first the names of all entries, then everything.
final class OfacSet {

  private static final ReadIssue.Sink REPORTED_LATER = issue -> {};

  private final OfacFiles files;
  private final Reading reading;
  private final PartyIndex index = new PartyIndex();
  private final Map<String, OfacRow> comments = new LinkedHashMap<>();

  OfacSet(OfacFiles files, Reading reading) {
    this.files = files;
    this.reading = reading;
  }

  void read() throws IOException {
    Map<OfacFileKind, OfacRows> rows = new LinkedHashMap<>();
    for (OfacFileKind kind : OfacFileKind.values()) {
      InputFile file = files.get(kind);
      if (file != null) {
        rows.put(kind, new OfacRows(file, kind, OfacText.charset(file, reading.issues())));
      }
    }
    forEach(
        rows, OfacFileKind.NAMES, REPORTED_LATER, row -> index.addEntry(CsvForm.entry(row, null)));
    forEach(rows, OfacFileKind.ALIASES, REPORTED_LATER, row -> index.addAlias(CsvForm.alias(row)));
    forEach(rows, OfacFileKind.COMMENTS, reading.issues(), this::keepComment);
    CountryNames countries = CountryNames.bundled();
    Parties parties = new Parties(reading, index, countries);
    Details details = new Details(reading, index, countries);
    forEach(
        rows,
        OfacFileKind.NAMES,
        reading.issues(),
        row -> parties.read(CsvForm.entry(row, comments.remove(row.entry()))));
    forEach(
        rows, OfacFileKind.ALIASES, reading.issues(), row -> details.readAlias(CsvForm.alias(row)));
    forEach(
        rows,
        OfacFileKind.ADDRESSES,
        reading.issues(),
        row -> details.readAddress(CsvForm.address(row)));
    comments.values().forEach(details::readLostComment);
  }

  private static void forEach(
      Map<OfacFileKind, OfacRows> rows,
      OfacFileKind kind,
      ReadIssue.Sink issues,
      Consumer<OfacRow> each)
      throws IOException {
    OfacRows file = rows.get(kind);
    if (file != null) {
      file.forEach(issues, each);
    }
  }

  private void keepComment(OfacRow row) {
    if (comments.putIfAbsent(row.entry(), row) != null) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  row.whole(),
                  row.cell("remarks_continued"),
                  "the remarks of this entry are continued a second time"));
    }
  }
}
