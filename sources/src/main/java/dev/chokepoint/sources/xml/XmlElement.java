package dev.chokepoint.sources.xml;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/// An element, with its content where it was read whole.
///
/// Elements compare by identity: two that say the same are still two places.
public final class XmlElement implements XmlNode {

  private final String file;
  private final QName name;
  private final long line;
  private final int column;
  private final int ordinal;
  private final @Nullable XmlElement parent;
  private final Map<QName, String> attributes;
  private final List<XmlNode> content = new ArrayList<>();
  private final Map<String, Integer> childCounts = new HashMap<>();
  private boolean whole;
  private @Nullable String excess;

  /// @param line where its start tag ends, counted from 1
  /// @param parent the element around it, null for the root
  /// @param whole whether its content is read too
  XmlElement(
      String file,
      QName name,
      Map<QName, String> attributes,
      long line,
      int column,
      @Nullable XmlElement parent,
      boolean whole) {
    this.whole = whole;
    this.file = file;
    this.name = name;
    this.attributes = attributes;
    this.line = line;
    this.column = column;
    this.parent = parent;
    this.ordinal =
        parent == null ? 1 : parent.childCounts.merge(name.getLocalPart(), 1, Integer::sum);
  }

  @Nullable XmlElement parent() {
    return parent;
  }

  void readWhole() {
    whole = true;
  }

  void add(XmlNode node) {
    content.add(node);
  }

  void cut(String reason) {
    if (excess == null) {
      excess = reason;
    }
  }

  /// The name without its prefix.
  public String name() {
    return name.getLocalPart();
  }

  /// The namespace; empty when there is none.
  public String namespace() {
    return name.getNamespaceURI();
  }

  /// Names from the root to here, without prefixes or positions: `/LIST/PARTY`.
  public String path() {
    return (parent == null ? "" : parent.path()) + '/' + name();
  }

  /// The first attribute of that name, of whatever namespace.
  public Optional<String> attribute(String local) {
    return attributes.entrySet().stream()
        .filter(each -> each.getKey().getLocalPart().equals(local))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// All attributes in the order of the file, without namespace declarations.
  public Map<QName, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /// Text and elements in the order of the file; empty when only the start tag was read.
  public List<XmlNode> content() {
    return Collections.unmodifiableList(content);
  }

  /// The elements directly inside.
  public List<XmlElement> children() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /// The elements of that name directly inside.
  public List<XmlElement> children(String local) {
    return children().stream().filter(each -> each.name().equals(local)).toList();
  }

  /// The first element of that name directly inside.
  public Optional<XmlElement> child(String local) {
    return children().stream().filter(each -> each.name().equals(local)).findFirst();
  }

  /// The text directly inside, as written; what stands in elements inside is not among it.
  public String text() {
    return content.stream()
        .filter(XmlText.class::isInstance)
        .map(each -> ((XmlText) each).text())
        .collect(Collectors.joining());
  }

  /// Why some of the content was left out; empty when all of it was read.
  public Optional<String> excess() {
    return Optional.ofNullable(excess);
  }

  /// Where the element stands: file, line, and the path with positions where an element has fellows
  /// of its name: `/LIST/PARTY[12]/ALIAS[2]/NAME`.
  ///
  /// What stands in an element that is not read whole is always numbered, since it is not known how
  /// many will follow.
  public Locator place() {
    return new Locator(file, line, null, placePath(), 0, null);
  }

  /// How many elements of its name stand directly inside the same one up to here, itself counted.
  public int ordinal() {
    return ordinal;
  }

  /// Where in its line the start tag ends, counted from 1.
  public int column() {
    return column;
  }

  private String placePath() {
    if (parent == null) {
      return '/' + name();
    }
    int fellows = parent.childCounts.getOrDefault(name(), 1);
    boolean numbered = fellows > 1 || !parent.whole;
    return parent.placePath() + '/' + name() + (numbered ? "[" + ordinal + ']' : "");
  }
}
