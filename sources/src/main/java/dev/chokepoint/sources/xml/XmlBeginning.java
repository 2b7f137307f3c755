package dev.chokepoint.sources.xml;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How an XML file begins, by which its form is told.
///
/// @param root name of the root element
/// @param first name of the first element inside; null when there is none, or the file breaks off
///   before it
public record XmlBeginning(String root, @Nullable String first) {

  /// Empty when the file is not XML at all.
  public static Optional<XmlBeginning> of(InputFile file) throws IOException {
    String root = null;
    try (XmlScan xml = XmlScan.open(file)) {
      Optional<XmlElement> element = xml.next();
      if (element.isEmpty()) {
        return Optional.empty();
      }
      root = element.get().name();
      return Optional.of(new XmlBeginning(root, xml.next().map(XmlElement::name).orElse(null)));
    } catch (UnreadableInput e) {
      // With a root, whoever reads the form will say what is wrong; without, it is no XML.
      return root == null ? Optional.empty() : Optional.of(new XmlBeginning(root, null));
    }
  }

  /// Whether the file has that root and one of those elements first, or breaks off before that can
  /// be told.
  public boolean is(String name, Set<String> firsts) {
    return root.equals(name) && (first == null || firsts.contains(first));
  }
}
