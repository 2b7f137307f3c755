package dev.chokepoint.sources.sheet;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlLimits;
import dev.chokepoint.sources.xml.XmlScan;
import dev.chokepoint.sources.zip.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// What a workbook says of its first visible sheet.
///
/// @param sheet its name
/// @param entry where in the archive it lies
/// @param dateSystem1904 whether days are counted from 1904
record XlsxWorkbook(String sheet, String entry, boolean dateSystem1904) {

  static final String ENTRY = "xl/workbook.xml";

  private static final String LINKS = "xl/_rels/workbook.xml.rels";

  private static final class Found {
    private String sheet = "";
    private String link = "";
    private String entry = "";
    private boolean dateSystem1904;
  }

  /// @throws UnreadableInput if the archive is no workbook or has no visible sheet
  static XlsxWorkbook of(InputFile file, ZipArchive archive) throws IOException {
    Found found = new Found();
    if (!archive.peek(ENTRY, entry -> workbook(file, entry, found))) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), "holds no " + ENTRY);
    }
    archive.peek(LINKS, entry -> links(file, entry, found));
    if (found.entry.isEmpty()) {
      throw new UnreadableInput(
          Locator.row(file.name(), 0, null), "the workbook has no visible sheet");
    }
    return new XlsxWorkbook(found.sheet, found.entry, found.dateSystem1904);
  }

  private static void workbook(InputFile file, InputStream entry, Found found) throws IOException {
    XmlScan xml = XmlScan.open(file.name() + " (" + ENTRY + ')', entry, XmlLimits.OF_LISTS);
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      switch (element.name()) {
        case "workbookPr" -> {
          String flag = element.attribute("date1904").orElse("");
          found.dateSystem1904 = flag.equals("1") || flag.equals("true");
        }
        case "sheet" -> {
          if (found.link.isEmpty()
              && element.attribute("state").orElse("visible").equals("visible")) {
            found.sheet = element.attribute("name").orElse("");
            found.link = element.attribute("id").orElse("");
          }
        }
        default -> {
          // Nothing that says where a sheet is.
        }
      }
    }
  }

  private static void links(InputFile file, InputStream entry, Found found) throws IOException {
    XmlScan xml = XmlScan.open(file.name() + " (" + LINKS + ')', entry, XmlLimits.OF_LISTS);
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (element.name().equals("Relationship")
          && element.attribute("Id").orElse("").equals(found.link)
          && !found.link.isEmpty()) {
        String target = element.attribute("Target").orElse("");
        found.entry = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
  }
}
