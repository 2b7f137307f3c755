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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts that the cells of a workbook refer to by number. They must all be held: workbooks with
/// more than two million of them, or more than 64 million characters, are refused.
final class SharedStrings {

  private static final String ENTRY = "xl/sharedStrings.xml";
  private static final int MAX_STRINGS = 2_000_000;
  private static final long MAX_CHARACTERS = 64L << 20;

  private final List<String> strings = new ArrayList<>();
  private long characters;

  private SharedStrings() {}

  /// Those of a workbook; none when it has no part for them.
  static SharedStrings of(InputFile file, ZipArchive archive) throws IOException {
    SharedStrings strings = new SharedStrings();
    archive.peek(ENTRY, entry -> strings.read(file, entry));
    return strings;
  }

  private void read(InputFile file, InputStream entry) throws IOException {
    XmlScan xml = XmlScan.open(file.name() + " (" + ENTRY + ')', entry, XmlLimits.OF_LISTS);
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (!element.name().equals("si")) {
        continue;
      }
      xml.whole();
      Locator place = Locator.row(file.name(), 0, null);
      if (element.excess().isPresent()) {
        throw new UnreadableInput(
            place, "shared text " + strings.size() + ' ' + element.excess().get());
      }
      String text = text(element);
      characters += text.length();
      if (strings.size() == MAX_STRINGS || characters > MAX_CHARACTERS) {
        throw new UnreadableInput(
            place,
            "the workbook has more than "
                + MAX_STRINGS
                + " texts or "
                + MAX_CHARACTERS
                + " characters; refused, save it as CSV");
      }
      strings.add(text);
    }
  }

  /// The text of an element in runs, without how it is pronounced.
  static String text(XmlElement element) {
    StringBuilder text = new StringBuilder();
    for (XmlElement child : element.children()) {
      if (child.name().equals("t")) {
        text.append(child.text());
      } else if (child.name().equals("r")) {
        child.children("t").forEach(run -> text.append(run.text()));
      }
    }
    return text.toString();
  }

  /// The text of a number; empty when there is none.
  Optional<String> at(String number) {
    if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= strings.size()) {
      return Optional.empty();
    }
    return Optional.of(strings.get(Integer.parseInt(number)));
  }
}
