package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.DeclaredEncoding;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through one file twice: first for the names and kinds of all entries, since a link may name
/// one further down; then for everything.
final class SdnXmlList {

  static final String ROOT = "sdnList";
  static final String PUBLICATION = "publshInformation";
  static final String ENTRY = "sdnEntry";

  private static final String ENTRY_PATH = '/' + ROOT + '/' + ENTRY;
  private static final String PUBLICATION_PATH = '/' + ROOT + '/' + PUBLICATION;

  private final InputFile file;
  private final PartyIndex index = new PartyIndex();

  SdnXmlList(InputFile file) {
    this.file = file;
  }

  /// The names and kinds of the entries.
  ///
  /// @param most how many entries are looked at
  PartyIndex index(long most) throws IOException {
    long entries = 0;
    try (XmlScan xml = XmlScan.open(file)) {
      for (Optional<XmlElement> next = xml.next();
          next.isPresent() && entries < most;
          next = xml.next()) {
        if (next.get().path().equals(ENTRY_PATH)) {
          add(xml.whole());
          entries++;
        }
      }
    }
    return index;
  }

  private void add(XmlElement element) {
    Said id = id(element);
    if (id != null) {
      SdnXmlForm form = new SdnXmlForm(element, id);
      index.addEntry(form.entry(List.of()));
      form.aliases().forEach(index::addAlias);
    }
  }

  void read(Reading reading) throws IOException {
    index(Long.MAX_VALUE);
    try (XmlEntries entries = new XmlEntries(reading, index);
        XmlScan xml = XmlScan.open(file)) {
      @Nullable XmlElement publication = null;
      for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
        XmlElement element = next.get();
        switch (element.path()) {
          case ENTRY_PATH -> entry(xml.whole(), entries);
          case PUBLICATION_PATH -> publication = xml.whole();
          case '/' + ROOT -> DeclaredEncoding.check(xml, element, reading.issues());
          default -> entries.report(xml.whole());
        }
      }
      if (publication != null) {
        checkCount(publication, entries.count(), reading.issues());
      }
    }
  }

  private static @Nullable Said id(XmlElement element) {
    return element
        .child("uid")
        .flatMap(uid ->
            Optional.ofNullable(ElementText.of(uid)).map(text -> new Said(text, uid.place())))
        .orElse(null);
  }

  private static void entry(XmlElement element, XmlEntries entries) {
    Said id = entries.id(element, id(element), "uid");
    if (id != null) {
      SdnXmlForm form = new SdnXmlForm(element, id);
      entries.read(form.entry(entries.notes(form.unknown())), form.aliases(), form.addresses());
    }
  }

  /// The list says how many entries it has.
  private static void checkCount(XmlElement publication, int read, ReadIssue.Sink issues) {
    String said = ElementText.of(publication, "Record_Count").orElse(null);
    if (said != null && !said.equals(Integer.toString(read))) {
      issues.accept(
          ReadIssue.note(
              publication.place(), said, "the file says so many entries; " + read + " were read"));
    }
  }
}
