package dev.chokepoint.sources.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of an element. Lists break lines in the middle of values and indent them: runs of white
/// space become one space.
public final class ElementText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private ElementText() {}

  /// The text directly inside; null when there is none.
  public static @Nullable String of(XmlElement element) {
    String text = SPACE.matcher(element.text()).replaceAll(" ").strip();
    return text.isEmpty() ? null : text;
  }

  /// The text of the first element of that name directly inside.
  public static Optional<String> of(XmlElement element, String child) {
    return element.child(child).map(ElementText::of);
  }

  /// All text inside, however deep, each piece under the name of its element.
  public static String everything(XmlElement element) {
    List<String> pieces = new ArrayList<>();
    String own = of(element);
    if (own != null) {
      pieces.add(own);
    }
    for (XmlElement child : element.children()) {
      String text = everything(child);
      if (!text.isEmpty()) {
        pieces.add(child.name() + ": " + text);
      }
    }
    element.attributes().forEach((name, value) -> pieces.add(name.getLocalPart() + "=" + value));
    return String.join("; ", pieces);
  }
}
