package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.xml.XmlForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `SDN_ADVANCED.XML` and `CONS_ADVANCED.XML`, OFAC's lists in the ADVANCED form (the
/// Advanced Sanctions Data Model; no published file was at hand, so the form is what OFAC's notes
/// on it and public samples show).
///
/// What becomes what is told at [OfacCsvReader]: facts are put into the words of the CSV form's
/// Remarks and read by the same parser, so that an entry gives the same statements from all forms.
/// This form says more:
/// - names in other scripts, and middle names, patronymics and matronymics
/// - parts of addresses
/// - of the listing: `listingDate`, the legal basis as `reason`, measures as `provisions`, the list
/// - how two entries are linked, as `role` of the `UnknownLink`, and the linked entry as stated
///
/// Counts: those of [SdnXmlReader].
///
/// A file is read twice; what is held is told at [AdvancedList].
public final class AdvancedXmlReader implements SourceReader {

  private static final int VERSION = 1;
  private static final XmlForm FORM =
      new XmlForm(
          AdvancedList.ROOT,
          Set.of("DateOfIssue", "ReferenceValueSets", "Locations", "DistinctParties"));

  @Override
  public String format() {
    return "ofac-advanced-xml";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return FORM.recognise(files);
  }

  /// The SDN list and the consolidated list are two sources.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) throws IOException {
    List<SourceSet> sets = new ArrayList<>();
    for (InputFile file : recognised) {
      Optional<String> list = new AdvancedList(file).listName();
      boolean sdn = list.isEmpty() || list.get().equals(Parties.SDN_LIST);
      sets.add(new SourceSet(List.of(file), sdn ? OfacSets.SDN : OfacSets.CONSOLIDATED));
    }
    return sets;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    for (InputFile file : files) {
      new AdvancedList(file).read(reading);
    }
  }
}
