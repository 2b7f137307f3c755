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
    forEach(rows, OfacFileKind.NAMES, REPORTED_LATER, index::addEntry);
    forEach(rows, OfacFileKind.ALIASES, REPORTED_LATER, index::addAlias);
    forEach(rows, OfacFileKind.COMMENTS, reading.issues(), this::keepComment);
    CountryNames countries = CountryNames.bundled();
    PartyRows parties = new PartyRows(reading, index, countries, comments);
    DetailRows details = new DetailRows(reading, index, countries);
    forEach(rows, OfacFileKind.NAMES, reading.issues(), parties::read);
    forEach(rows, OfacFileKind.ALIASES, reading.issues(), details::readAlias);
    forEach(rows, OfacFileKind.ADDRESSES, reading.issues(), details::readAddress);
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
                  row.cell(RemarkText.CONTINUED),
                  "the remarks of this entry are continued a second time"));
    }
  }
}
