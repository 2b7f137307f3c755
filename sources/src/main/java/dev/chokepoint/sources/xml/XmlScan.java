package dev.chokepoint.sources.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Goes through an XML file from start tag to start tag, and reads whole the elements that the
/// caller wants.
///
/// A file with a document type declaration is refused before any of it is looked at, so there are
/// neither entities of its own nor anything to fetch. All but the element that is being read whole
/// is forgotten, and [XmlLimits] bound that.
///
/// Everything that makes the file no well-formed XML, an end too early included, is an
/// [UnreadableInput] with the line. Trouble of the disk stays an `IOException` of its own.
public final class XmlScan implements Closeable {

  private final String file;
  private final InputStream in;
  private final XmlLimits limits;
  private final XMLStreamReader xml;
  private @Nullable XmlElement open;
  private boolean ended;
  private boolean onStart;

  private XmlScan(String file, InputStream in, XmlLimits limits) throws IOException {
    this.file = file;
    this.in = in;
    this.limits = limits;
    try {
      this.xml = factory(limits).createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw XmlTrouble.with(file, e);
    }
  }

  /// Opens a file.
  public static XmlScan open(InputFile file) throws IOException {
    InputStream in = file.open();
    try {
      return open(file.name(), in, XmlLimits.OF_LISTS);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /// Opens a stream; closing the scan closes it.
  ///
  /// @param file what locators shall call it
  public static XmlScan open(String file, InputStream in, XmlLimits limits) throws IOException {
    return new XmlScan(file, in, limits);
  }

  private static WstxInputFactory factory(XmlLimits limits) {
    // Never XMLInputFactory.newInstance(): which parser that gives depends on the class path.
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // In pieces, so that a text node of any length is never held at once.
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.attribute());
    return factory;
  }

  /// Goes on to the next start tag, into the element that was given last unless it was read whole
  /// or skipped; empty at the end of the document.
  ///
  /// @throws UnreadableInput if the file is no well-formed XML, or ends too early
  public Optional<XmlElement> next() throws IOException {
    while (!ended) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open = element(open, false);
          onStart = true;
          return Optional.of(open);
        }
        case XMLStreamConstants.END_ELEMENT -> leave();
        case XMLStreamConstants.END_DOCUMENT -> ended = true;
        default -> onStart = false;
      }
    }
    return Optional.empty();
  }

  /// Reads the content of the element that [#next] gave last. What is over the limits is left out,
  /// and [XmlElement#excess()] says so.
  ///
  /// @return the same element
  public XmlElement whole() throws IOException {
    XmlElement top = opened();
    top.readWhole();
    XmlElement current = top;
    Budget budget = new Budget(top, limits);
    while (true) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement child = element(current, true);
          if (budget.takesElement()) {
            current.add(child);
          }
          current = child;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (current == top) {
            leave();
            return top;
          }
          current = parentOf(current);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (budget.takesText(textLength())) {
            current.add(new XmlText(text()));
          }
        }
        default -> {
          // Comments and processing instructions say nothing about anybody.
        }
      }
    }
  }

  /// Passes over the content of the element that [#next] gave last.
  public void skip() throws IOException {
    opened();
    for (int depth = 1; depth > 0; ) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    leave();
  }

  /// The encoding that the file says it is in; empty when it says none.
  public Optional<String> declaredEncoding() {
    return Optional.ofNullable(xml.getCharacterEncodingScheme());
  }

  private XmlElement opened() {
    XmlElement top = open;
    if (top == null || !onStart) {
      throw new IllegalStateException("no element was just given");
    }
    return top;
  }

  private void leave() {
    XmlElement left = open;
    open = left == null ? null : left.parent();
    onStart = false;
  }

  private static XmlElement parentOf(XmlElement element) {
    XmlElement parent = element.parent();
    if (parent == null) {
      throw new IllegalStateException("the root has no parent");
    }
    return parent;
  }

  private int step() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new UnreadableInput(
            here(), "has a document type declaration, which lists do not need; refused");
      }
      return event;
    } catch (XMLStreamException | WstxLazyException e) {
      throw XmlTrouble.with(file, e);
    }
  }

  private int textLength() throws IOException {
    try {
      return xml.getTextLength();
    } catch (WstxLazyException e) {
      throw XmlTrouble.with(file, e);
    }
  }

  private String text() throws IOException {
    try {
      return xml.getText();
    } catch (WstxLazyException e) {
      throw XmlTrouble.with(file, e);
    }
  }

  private Locator here() {
    return Locator.row(file, Math.max(xml.getLocation().getLineNumber(), 0), null);
  }

  private XmlElement element(@Nullable XmlElement parent, boolean whole) {
    Map<QName, String> attributes = LinkedHashMap.newLinkedHashMap(xml.getAttributeCount());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeName(i), xml.getAttributeValue(i));
    }
    return new XmlElement(
        file,
        xml.getName(),
        attributes,
        xml.getLocation().getLineNumber(),
        xml.getLocation().getColumnNumber(),
        parent,
        whole);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot close " + file, e);
    } finally {
      in.close();
    }
  }
}
