package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Comments are notes as they stand; the link to INTERPOL's special notices in them is the
/// listing's as well.
final class Comments {

  private static final Pattern NOTICE =
      Pattern.compile("https?://(?:www\\.)?interpol\\.int/[^\\s)]*[^\\s).,;]");

  private Comments() {}

  static void read(Subject party, Subject sanction, XmlElement element) {
    String text = element.text().strip();
    if (text.isEmpty()) {
      return;
    }
    Locator place = element.place();
    party.says("notes", text, List.of(place));
    Matcher notice = NOTICE.matcher(element.text());
    while (notice.find()) {
      sanction.says("sourceUrl", notice.group(), List.of(place.at(notice.start(), notice.end())));
    }
  }
}
