package dev.chokepoint.sources.xml;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells XML files by how they begin.
///
/// @param root name of the root element
/// @param firsts names, one of which the first element inside has; none where the root tells enough
public record XmlForm(String root, Set<String> firsts) {

  public XmlForm {
    firsts = Set.copyOf(firsts);
  }

  /// The files that have the root and one of the elements first, or end or break off before that
  /// can be told: reading them will say what is wrong.
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> known = new ArrayList<>();
    for (InputFile file : files) {
      if (fits(file)) {
        known.add(file);
      }
    }
    return known;
  }

  private boolean fits(InputFile file) throws IOException {
    boolean rooted = false;
    try (XmlScan xml = XmlScan.open(file)) {
      Optional<XmlElement> element = xml.next();
      rooted = element.isPresent() && element.get().name().equals(root);
      return rooted && (firsts.isEmpty() || begins(xml.next()));
    } catch (UnreadableInput e) {
      // Without our root it is not ours to complain.
      return rooted;
    }
  }

  private boolean begins(Optional<XmlElement> first) {
    return first.map(element -> firsts.contains(element.name())).orElse(true);
  }
}
