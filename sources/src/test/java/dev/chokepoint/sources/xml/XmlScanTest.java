package dev.chokepoint.sources.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads what is well-formed and refuses what is made to harm.
class XmlScanTest {

  @Test
  void elementsAreGivenWithPathsPlacesAndContent() throws IOException {
    try (XmlScan xml =
        open(
            "<L><!-- no --><P a=\"1\"><N>A&amp;B<![CDATA[<C>]]></N><N>D</N></P>\n<P><N/></P></L>")) {
      assertThat(xml.next().orElseThrow().path()).isEqualTo("/L");
      XmlElement first = xml.next().orElseThrow();
      assertThat(xml.whole()).isSameAs(first);
      assertThat(first.attribute("a")).contains("1");
      assertThat(first.children("N")).extracting(XmlElement::text).containsExactly("A&B<C>", "D");
      assertThat(first.children().getLast().place().toString())
          .isEqualTo("f.xml line 1, /L/P[1]/N[2]");
      XmlElement second = xml.next().orElseThrow();
      xml.whole();
      assertThat(second.child("N").orElseThrow().place().toString())
          .isEqualTo("f.xml line 2, /L/P[2]/N");
      assertThat(xml.next()).isEmpty();
      assertThat(xml.next()).isEmpty();
    }
  }

  @Test
  void skippedElementsLeaveNothingBehind() throws IOException {
    try (XmlScan xml = open("<L><S><X/><X>t</X></S><P/></L>")) {
      xml.next();
      xml.next();
      xml.skip();
      assertThat(xml.next().orElseThrow().path()).isEqualTo("/L/P");
      assertThat(xml.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>",
        "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><l>&x;</l>",
        "<!DOCTYPE l SYSTEM \"http://localhost:1/x.dtd\"><l/>",
        "<!DOCTYPE l [<!ENTITY % p SYSTEM \"http://localhost:1/x\"> %p;]><l/>",
        "<!DOCTYPE l><l/>"
      })
  void documentTypesAreRefused(String text) {
    assertThatThrownBy(() -> readAll(text))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("f.xml line 1: has a document type declaration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "text",
        "<l>&nope;</l>",
        "<l><a></l>",
        "<l/><l/>",
        "<l",
        "<l a='1' a='2'/>",
        "<l>\u0001</l>",
        "<x:l/>",
        "<?xml version='1.0' encoding='no-such'?><l/>"
      })
  void whatIsNotWellFormedIsAnErrorOfTheFile(String text) {
    assertThatThrownBy(() -> readAll(text))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("f.xml");
  }

  @Test
  void anErrorNamesItsLineAndColumn() {
    assertThatThrownBy(() -> readAll("<l>\n<a>\n</b></l>"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("f.xml line 3: not well-formed XML at column 3");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<d>".repeat(5000);
    assertThatThrownBy(() -> readAll(deep)).isInstanceOf(UnreadableInput.class);
  }

  @Test
  void longAttributesAreRefused() {
    String text = "<l a=\"" + "x".repeat(1 << 17) + "\"/>";
    assertThatThrownBy(() -> readAll(text)).isInstanceOf(UnreadableInput.class);
  }

  @Test
  void aTextOf100MegabytesIsCutAndTheRestIsRead() throws IOException {
    List<InputStream> parts = new ArrayList<>();
    parts.add(bytes("<L><P><N>"));
    byte[] million = "x".repeat(1 << 20).getBytes(US_ASCII);
    for (int i = 0; i < 100; i++) {
      parts.add(new ByteArrayInputStream(million));
    }
    parts.add(bytes("</N></P><P><N>next</N></P></L>"));
    InputStream in = new SequenceInputStream(Collections.enumeration(parts));
    try (XmlScan xml = XmlScan.open("f.xml", in, XmlLimits.OF_LISTS)) {
      xml.next();
      XmlElement first = xml.next().map(each -> each).orElseThrow();
      xml.whole();
      assertThat(first.excess()).hasValue("holds more than 1000000 characters of text");
      assertThat(first.child("N").orElseThrow().text().length()).isLessThanOrEqualTo(1_000_000);
      xml.next();
      assertThat(xml.whole().child("N").orElseThrow().text()).isEqualTo("next");
    }
  }

  @Test
  void recordsWithoutEndAreCutAtTheLimitOfElements() throws IOException {
    String text = "<L><P>" + "<N/>".repeat(20) + "</P></L>";
    try (XmlScan xml = XmlScan.open("f.xml", bytes(text), new XmlLimits(8, 100, 100, 10))) {
      xml.next();
      xml.next();
      XmlElement record = xml.whole();
      assertThat(record.children()).hasSize(10);
      assertThat(record.excess()).hasValue("holds more than 10 elements");
      assertThat(xml.next()).isEmpty();
    }
  }

  @Test
  void troubleOfTheDiskStaysTroubleOfTheDisk() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatThrownBy(() -> XmlScan.open("f.xml", broken, XmlLimits.OF_LISTS).next())
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(UnreadableInput.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void otherUnicodeEncodingsAreReadByTheirMark() throws IOException {
    byte[] text = "\uFEFF<l>я</l>".getBytes(UTF_16LE);
    try (XmlScan xml = XmlScan.open(new BytesFile("f.xml", text))) {
      xml.next();
      assertThat(xml.whole().text()).isEqualTo("я");
    }
  }

  private static void readAll(String text) throws IOException {
    try (XmlScan xml = open(text)) {
      Optional<XmlElement> next = xml.next();
      while (next.isPresent()) {
        xml.whole();
        next = xml.next();
      }
    }
  }

  private static XmlScan open(String text) throws IOException {
    return XmlScan.open(BytesFile.of("f.xml", text));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }
}
