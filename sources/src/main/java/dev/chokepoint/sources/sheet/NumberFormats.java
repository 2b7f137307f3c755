package dev.chokepoint.sources.sheet;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlLimits;
import dev.chokepoint.sources.xml.XmlScan;
import dev.chokepoint.sources.zip.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The number formats of a workbook's cell styles, as far as they change what a number says: that
/// it is a day, or how many digits it has.
final class NumberFormats {

  private static final String ENTRY = "xl/styles.xml";

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> ofStyles = new ArrayList<>();

  private NumberFormats() {}

  /// Those of a workbook; none when it has no styles.
  static NumberFormats of(InputFile file, ZipArchive archive) throws IOException {
    NumberFormats formats = new NumberFormats();
    archive.peek(ENTRY, entry -> formats.read(file, entry));
    return formats;
  }

  private void read(InputFile file, InputStream entry) throws IOException {
    XmlScan xml = XmlScan.open(file.name() + " (" + ENTRY + ')', entry, XmlLimits.OF_LISTS);
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (element.name().equals("numFmt")) {
        codes.put(
            number(element.attribute("numFmtId")), element.attribute("formatCode").orElse(""));
      } else if (element.name().equals("cellXfs")) {
        xml.whole();
        for (XmlElement style : element.children("xf")) {
          ofStyles.add(number(style.attribute("numFmtId")));
        }
      }
    }
  }

  private static int number(Optional<String> written) {
    return written.filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
  }

  /// Whether a number in the style is a day, counted in the workbook's date system.
  boolean isDate(String style) {
    int format = format(style);
    String code = codes.get(format);
    return code == null ? builtInDate(format) : dateCode(code);
  }

  /// The least digits that a whole number in the style is shown with; 0 when its format says none.
  int leastDigits(String style) {
    String code = codes.getOrDefault(format(style), "");
    return code.matches("0{2,20}") ? code.length() : 0;
  }

  private int format(String style) {
    int place = number(Optional.of(style));
    return place < ofStyles.size() ? ofStyles.get(place) : 0;
  }

  /// Formats that need no code: ISO/IEC 29500-1, 18.8.30 (basis: unverified). 18 to 21 and 45 to 47
  /// are times of day without a date.
  private static boolean builtInDate(int format) {
    return (format >= 14 && format <= 17)
        || format == 22
        || (format >= 27 && format <= 36)
        || (format >= 50 && format <= 58);
  }

  /// A code is of a date when it has a year or a day outside quotes, brackets and escapes.
  private static boolean dateCode(String code) {
    String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
    return bare.matches("(?s)[^;]*[yYdD].*") && !bare.contains("General");
  }
}
