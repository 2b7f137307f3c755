package dev.chokepoint.sources.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which elements a form has: the names that may stand inside an element, by its name.
public final class KnownElements {

  private final Map<String, Set<String>> inside;

  /// @param inside an element that is no key has none inside
  public KnownElements(Map<String, Set<String>> inside) {
    this.inside = Map.copyOf(inside);
  }

  /// The outermost elements inside `element`, however deep, that the form does not have.
  public List<XmlElement> othersIn(XmlElement element) {
    List<XmlElement> others = new ArrayList<>();
    collect(element, others);
    return others;
  }

  private void collect(XmlElement around, List<XmlElement> others) {
    Set<String> known = inside.getOrDefault(around.name(), Set.of());
    for (XmlElement child : around.children()) {
      if (known.contains(child.name())) {
        collect(child, others);
      } else {
        others.add(child);
      }
    }
  }
}
