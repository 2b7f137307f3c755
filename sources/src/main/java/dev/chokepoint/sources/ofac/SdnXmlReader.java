package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.xml.XmlForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads `SDN.XML` and `CONSOLIDATED.XML`, OFAC's lists in the simple XML form (schema `sdnList`;
/// no published file was at hand, so the form is what OFAC's specification and public samples
/// show).
///
/// What becomes what is told at [OfacCsvReader]: facts that this form gives apart are put into the
/// words of the CSV form's Remarks and read by the same parser, so that an entry gives the same
/// statements from both. This form says more of an address: city, state and postal code each.
///
/// An element that is not known is kept as a note of the party and reported once a path, with its
/// count.
///
/// Counts: those of [OfacCsvReader], and `unknownElements`.
///
/// A file is read twice, one entry held at a time; names and kinds of all entries stay in memory.
public final class SdnXmlReader implements SourceReader {

  private static final int VERSION = 1;
  private static final int SAMPLE = 500;
  private static final XmlForm FORM =
      new XmlForm(SdnXmlList.ROOT, Set.of(SdnXmlList.PUBLICATION, SdnXmlList.ENTRY));

  @Override
  public String format() {
    return "ofac-xml";
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
      boolean sdn = new SdnXmlList(file).index(SAMPLE).isSdnList();
      sets.add(new SourceSet(List.of(file), sdn ? OfacSets.SDN : OfacSets.CONSOLIDATED));
    }
    return sets;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    for (InputFile file : files) {
      new SdnXmlList(file).read(reading);
    }
  }
}
