package dev.chokepoint.sources.un;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.xml.XmlForm;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Reads the United Nations Security Council's consolidated list, `consolidated.xml` (schema
/// `sc-sanctions.xsd`; checked against the list of 27 February 2026).
///
/// What becomes what:
/// - an `INDIVIDUAL`: `Person` `un-<DATAID>`; an `ENTITY`: `Organization`, since the list does not
///   tell a company from any other body
/// - its listing: `Sanction` `un-<DATAID>-sanction` with programme (`UN_LIST_TYPE`), reference
///   number (`unscId`), dates
/// - the numbered parts of a name: `firstName`, `secondName`, `middleName`, `lastName`, the nearest
///   that FollowTheMoney has; the list itself does not say which part is the surname
/// - aliases: `alias` (Good, a.k.a.), `weakAlias` (Low), `previousName` (f.k.a.)
/// - addresses: `Address`; documents: `Passport` or `Identification`
/// - approximate dates of birth and ranges: the years that follow from them, and a note in words
/// - an element that is not known: a note with its name and text, reported once a path with their
///   count
///
/// Counts: `individuals`, `entities`, `aliases`, `addresses`, `documents`, `unknownElements`.
///
/// One record is held at a time, and the ids of those read.
public final class UnXmlReader implements SourceReader {

  private static final int VERSION = 1;
  private static final XmlForm FORM =
      new XmlForm("CONSOLIDATED_LIST", Set.of("INDIVIDUALS", "ENTITIES"));

  private static final KnownSource KNOWN =
      new KnownSource(
          "un_sc",
          "United Nations Security Council Consolidated List",
          "United Nations Security Council",
          null,
          "Parties under measures of the Security Council; not those owned by them.");

  @Override
  public String format() {
    return "un-xml";
  }

  @Override
  public int version() {
    return VERSION;
  }

  /// A file is of the form when its root is a `CONSOLIDATED_LIST` that holds `INDIVIDUALS` or
  /// `ENTITIES`, or ends or breaks before that can be told.
  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return FORM.recognise(files);
  }

  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return SourceSet.eachAlone(recognised, KNOWN);
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    try (UnList list = new UnList(reading)) {
      for (InputFile file : files) {
        try (XmlScan xml = XmlScan.open(file)) {
          list.read(xml);
        }
      }
    }
  }
}
