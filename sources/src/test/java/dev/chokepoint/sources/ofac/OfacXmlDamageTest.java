package dev.chokepoint.sources.ofac;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.un.UnXmlReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The XML forms when they are damaged, when they hold what nobody knows, and when they are another
/// form.
class OfacXmlDamageTest {

  private static final String SIMPLE = TextFile.fixture("forms/SDN.XML").text();
  private static final String ADVANCED = TextFile.fixture("forms/SDN_ADVANCED.XML").text();

  /// A form: its reader and a sound file of it.
  record Form(SourceReader reader, String sound) {
    @Override
    public String toString() {
      return reader.format();
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form(new SdnXmlReader(), SIMPLE), new Form(new AdvancedXmlReader(), ADVANCED));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFileCutOffAnywhereIsRefusedWithNameAndLine(Form form) {
    byte[] bytes = form.sound().stripTrailing().getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length += 613) {
      BytesFile cut = new BytesFile("list.xml", bytes).cutTo(length);
      assertThatThrownBy(() -> ReaderRun.of(form.reader(), cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageMatching("(?s)list\\.xml line \\d+.*");
    }
    BytesFile cut = new BytesFile("list.xml", bytes).cutTo(bytes.length / 2);
    assertThatThrownBy(() -> ReaderRun.of(form.reader(), cut)).hasMessageContaining("at column");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void documentTypeDeclarationsAreRefusedBeforeAnythingIsExpanded(Form form) {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    BytesFile file = BytesFile.of("list.xml", form.sound().replaceFirst("\\?>", "?>" + bomb));

    assertThatThrownBy(() -> ReaderRun.of(form.reader(), file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("document type declaration");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aWrongEncodingIsAnErrorOrRemarkedOn(Form form) throws IOException {
    byte[] windows =
        form.sound().replace("MUSTERMANN", "МУСТЕРМАНН").getBytes(Charset.forName("windows-1251"));
    assertThatThrownBy(() -> ReaderRun.of(form.reader(), new BytesFile("list.xml", windows)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("list.xml")
        .hasMessageContaining("UTF-8");

    String claims =
        form.sound()
            .replaceFirst("<\\?xml [^>]*>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>");
    assertThat(ReaderRun.of(form.reader(), BytesFile.of("list.xml", claims)).issues())
        .anySatisfy(issue -> assertThat(issue.reason()).contains("names are garbled"));
  }

  @Test
  void elementsThatTheSimpleFormDoesNotHaveAreKeptAndCounted() throws IOException {
    String more =
        SIMPLE
            .replace(
                "<sdnType>Vessel</sdnType>", "<sdnType>Vessel</sdnType><shoeSize>44</shoeSize>")
            .replace("<sdnEntry>\n    <uid>900002", "<extra>x</extra><sdnEntry>\n    <uid>900002");
    ReaderRun run = ReaderRun.of(new SdnXmlReader(), BytesFile.of("list.xml", more));

    assertThat(run.values("ofac-4234", "notes")).contains("shoeSize: 44");
    assertThat(run.values("ofac-31794", "notes")).contains("shoeSize: 44");
    assertThat(run.count("unknownElements")).isEqualTo(3);
    assertThat(run.issues())
        .filteredOn(issue -> issue.reason().contains("no such element"))
        .extracting(ReadIssue::value)
        .containsExactly("44", "x");
    assertThat(run.issues())
        .anySatisfy(issue -> assertThat(issue.reason()).contains("(2 in the file)"));
  }

  @Test
  void elementsThatTheAdvancedFormDoesNotHaveAreKeptAndCounted() throws IOException {
    String more =
        ADVANCED
            .replace(
                "<DistinctParty FixedRef=\"4234\">",
                "<DistinctParty FixedRef=\"4234\"><Hue>red</Hue>")
            .replace("<IDRegistrationNo>X0000000", "<Ink>blue</Ink><IDRegistrationNo>X0000000")
            .replace(
                "</Sanctions>", "<SanctionsEntryLinks><L>1</L></SanctionsEntryLinks></Sanctions>");
    ReaderRun run = ReaderRun.of(new AdvancedXmlReader(), BytesFile.of("list.xml", more));

    assertThat(run.values("ofac-4234", "notes")).contains("Hue: red");
    assertThat(run.values("ofac-900001", "notes")).contains("Ink: blue");
    assertThat(run.count("unknownElements")).isEqualTo(3);
  }

  @Test
  void anEntryWithoutNumberOrWithOneTwiceIsRejectedAndTheRestRead() throws IOException {
    String broken =
        SIMPLE.replace("<uid>4234</uid>", "").replace("<uid>900002</uid>", "<uid>900001</uid>");
    ReaderRun run = ReaderRun.of(new SdnXmlReader(), BytesFile.of("list.xml", broken));

    assertThat(run.issues())
        .filteredOn(issue -> issue.severity() == Severity.REJECTED)
        .extracting(ReadIssue::reason)
        .containsExactly(
            "the entry has no number under uid", "another entry before has the same uid");
    assertThat(run.count("designatedParties")).isEqualTo(7);
    assertThat(run.issues())
        .anySatisfy(issue ->
            assertThat(issue.reason()).isEqualTo("the file says so many entries; 7 were read"));
  }

  @Test
  void whatIsOfNobodyIsRejectedOrRemarkedOn() throws IOException {
    String broken =
        ADVANCED
            .replace("<DistinctParty FixedRef=\"16418\">", "<DistinctParty>")
            .replace("To-ProfileID=\"45709\"", "To-ProfileID=\"1\"")
            .replace("IdentityID=\"6\"", "IdentityID=\"66\"");
    ReaderRun run = ReaderRun.of(new AdvancedXmlReader(), BytesFile.of("list.xml", broken));

    assertThat(run.issues())
        .extracting(ReadIssue::reason)
        .contains(
            "the entry has no number under FixedRef",
            "no party has the identity that the paper is of",
            "no party has a profile that the relation is of",
            "no party has the profile that the listing is of",
            "no party has this location; it is not kept");
    assertThat(run.count("designatedParties")).isEqualTo(8);
  }

  @Test
  void aPaperThatIsNotValidAFormerRelationAndAnUnlistedPartyAreSaid() throws IOException {
    String changed =
        ADVANCED
            .replaceFirst("(IDRegDocTypeID=\"1571\" [^>]*)ValidityID=\"1\"", "$1ValidityID=\"2\"")
            .replace("Former=\"false\" SanctionsEntryID=\"900001\"", "Former=\"true\"")
            .replaceFirst("<SanctionsEntry ID=\"4234\".*", "");
    ReaderRun run = ReaderRun.of(new AdvancedXmlReader(), BytesFile.of("list.xml", changed));

    assertThat(run.values("ofac-900001", "notes"))
        .contains("Passport X0000000: validity: Fraudulent");
    assertThat(run.values("ofac-900001-link-albatros-ooo", "status")).containsExactly("Former");
    assertThat(run.issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.value()).isEqualTo("4234");
          assertThat(issue.reason()).isEqualTo("the file has no listing of this party");
        });
    assertThat(run.values("ofac-4234", "topics")).isEmpty();
    assertThat(run.values("ofac-4234-sanction", "recordId")).containsExactly("4234");
  }

  @Test
  void eachFormIsKnownByItsContentAlone() throws IOException {
    InputFile simple = BytesFile.of("a.txt", SIMPLE);
    InputFile advanced = BytesFile.of("b.txt", ADVANCED);
    InputFile un = BytesFile.of("SDN.XML", "<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>");
    InputFile csv = TextFile.fixture("forms/sdn.csv").named("SDN_ADVANCED.XML");
    InputFile cut = new BytesFile("c", SIMPLE.getBytes(UTF_8)).cutTo(300);
    List<InputFile> all = List.of(simple, advanced, un, csv, cut);

    assertThat(new SdnXmlReader().recognise(all)).containsExactly(simple, cut);
    assertThat(new AdvancedXmlReader().recognise(all)).containsExactly(advanced);
    assertThat(new UnXmlReader().recognise(all)).containsExactly(un);
    assertThat(new OfacCsvReader().recognise(all)).containsExactly(csv);
  }

  @Test
  void theTwoListsAreTwoSources() throws IOException {
    InputFile sdn = BytesFile.of("a", SIMPLE);
    InputFile cons =
        BytesFile.of(
            "b", SIMPLE.replaceAll("<program>[^<]*</program>", "<program>NS-PLC</program>"));
    assertThat(new SdnXmlReader().sets(List.of(sdn, cons)))
        .extracting(set -> set.known().name())
        .containsExactly("us_ofac_sdn", "us_ofac_cons");

    InputFile advanced = BytesFile.of("a", ADVANCED);
    InputFile other = BytesFile.of("b", ADVANCED.replace("ListID=\"1550\"", "ListID=\"91507\""));
    assertThat(new AdvancedXmlReader().sets(List.of(advanced, other)))
        .extracting(set -> set.known().name())
        .containsExactly("us_ofac_sdn", "us_ofac_cons");
    assertThat(ReaderRun.of(new AdvancedXmlReader(), other).values("ofac-16418", "topics"))
        .isEmpty();
  }
}
