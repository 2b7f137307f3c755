package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes entries of the XML's elements.
final class FsfElements {

  private final UnknownElements unknown;

  FsfElements(UnknownElements unknown) {
    this.unknown = unknown;
  }

  FsfEntry entry(XmlElement element) {
    List<FsfItem> items = new ArrayList<>();
    FsfItem own = item(FsfKind.ENTITY, element);
    items.add(own);
    for (XmlElement child : element.children()) {
      Optional<FsfKind> kind = FsfKind.ofElement(child.name()).filter(k -> k != FsfKind.ENTITY);
      if (child.name().equals("remark")) {
        own.remark(child.text(), child.place());
      } else if (kind.isPresent()) {
        items.add(whole(kind.get(), child));
      } else {
        unknown(own, child);
      }
    }
    return new FsfEntry(element.place(), items);
  }

  private FsfItem whole(FsfKind kind, XmlElement element) {
    FsfItem item = item(kind, element);
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "remark" -> item.remark(child.text(), child.place());
        case "publicationUrl" -> item.put("publicationUrl", child.text(), child.place());
        case "regulationSummary" -> attributes(item, FsfKind.ACT, child);
        case "contactInfo" ->
            item.contact(
                child.attribute("key").orElse("contact").strip(),
                child.attribute("value").orElse(child.text()),
                child.place());
        default -> unknown(item, child);
      }
    }
    return item;
  }

  /// Kept under the element's name, as what is not known of the piece is.
  private void unknown(FsfItem item, XmlElement element) {
    item.remark(element.name() + ": " + ElementText.everything(element), element.place());
    unknown.report(element);
  }

  private static FsfItem item(FsfKind kind, XmlElement element) {
    FsfItem item = new FsfItem(kind, element.place());
    attributes(item, "", element);
    return item;
  }

  private static void attributes(FsfItem item, String before, XmlElement element) {
    Locator place = element.place();
    element
        .attributes()
        .forEach((name, text) -> {
          String local = name.getLocalPart();
          Locator at =
              new Locator(
                  place.file(), place.line(), null, place.element() + "/@" + local, 0, null);
          item.put(before + local, text, at);
        });
  }
}
