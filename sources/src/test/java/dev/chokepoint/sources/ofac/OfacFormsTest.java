package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.testing.ReaderRun;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The same entry gives the same statements, whichever of OFAC's forms it is read from. What a form
/// cannot say, and what only it says, stands here by name.
class OfacFormsTest {

  private static final TextFile SIMPLE = TextFile.fixture("forms/SDN.XML");
  private static final TextFile ADVANCED = TextFile.fixture("forms/SDN_ADVANCED.XML");

  private static ReaderRun csv() throws IOException {
    return ReaderRun.of(
        new OfacCsvReader(),
        TextFile.fixture("forms/sdn.csv"),
        TextFile.fixture("forms/alt.csv"),
        TextFile.fixture("forms/add.csv"));
  }

  @Test
  void theSimpleFormSaysWhatTheCsvFormSays() throws IOException {
    Set<String> csv = said(csv());
    Set<String> simple = said(ReaderRun.of(new SdnXmlReader(), SIMPLE));

    assertThat(without(csv, simple)).isEmpty();
    assertThat(without(simple, csv))
        .as("parts of addresses that share a cell in the CSV form")
        .containsExactlyInAnyOrder(
            "ofac-addr-30001 Address city Moscow",
            "ofac-addr-30001 Address postalCode 123456",
            "ofac-addr-90021 Address city Yelabuga",
            "ofac-addr-90021 Address state Tatarstan",
            "ofac-addr-90021 Address postalCode 423601");
  }

  @Test
  void theAdvancedFormSaysWhatTheOthersSay() throws IOException {
    Set<String> simple = said(ReaderRun.of(new SdnXmlReader(), SIMPLE));
    Set<String> advanced = said(ReaderRun.of(new AdvancedXmlReader(), ADVANCED));
    String unlisted = "consorcio-venezolano-de-industrias-aeronauticas-y-servicios-aereos-s-a";

    assertThat(without(simple, advanced))
        .as("relations to parties that are not on the list, and that the type is not told")
        .containsExactlyInAnyOrder(
            "ofac-28425-link-" + unlisted + " UnknownLink id ofac-28425-link-" + unlisted,
            "ofac-28425-link-" + unlisted + " UnknownLink subject ofac-28425",
            "ofac-28425-link-" + unlisted + " UnknownLink role Linked To",
            "ofac-28425-link-"
                + unlisted
                + " UnknownLink summary CONSORCIO VENEZOLANO DE INDUSTRIAS AERONAUTICAS Y SERVICIOS"
                + " AEREOS, S.A.",
            "ofac-31794-link-llc-koksokhimtrans UnknownLink role Linked To",
            "ofac-900001-link-albatros-ooo UnknownLink role Linked To");
    assertThat(without(advanced, simple))
        .as("beside what is said of every listing")
        .filteredOn(each -> !each.contains(" Sanction "))
        .containsExactlyInAnyOrder(
            "ofac-31794-link-llc-koksokhimtrans UnknownLink role Owned or Controlled By",
            "ofac-900001-link-albatros-ooo UnknownLink role Acting for or on behalf of",
            "ofac-45709 Organization alias ООО АЛЬБАТРОС",
            "ofac-900001 Person middleName Example",
            "ofac-addr-90021 Address remarks CITY (Russian): Елабуга");
    assertThat(without(advanced, simple))
        .filteredOn(each -> each.startsWith("ofac-45709-sanction"))
        .containsExactlyInAnyOrder(
            "ofac-45709-sanction Sanction listingDate 2024-02-23",
            "ofac-45709-sanction Sanction reason Executive Order 14024 (Russia)",
            "ofac-45709-sanction Sanction provisions Block",
            "ofac-45709-sanction Sanction description List: SDN List");
  }

  @Test
  void whatIsDerivedInOneFormIsNeverStatedInAnotherUnlessItSaysSo() throws IOException {
    Set<String> derived = derived(csv());
    Set<String> simple = derived(ReaderRun.of(new SdnXmlReader(), SIMPLE));
    Set<String> advanced = derived(ReaderRun.of(new AdvancedXmlReader(), ADVANCED));

    assertThat(without(simple, derived)).isEmpty();
    assertThat(without(derived, simple))
        .as("the XML forms give names in parts")
        .containsExactlyInAnyOrder(
            "ofac-900001 Person lastName MUSTERMANN", "ofac-900001 Person firstName Jan Example");
    assertThat(without(derived, advanced))
        .as("the ADVANCED form names the other party of a relation by number")
        .containsExactlyInAnyOrder(
            "ofac-900001 Person lastName MUSTERMANN",
            "ofac-900001 Person firstName Jan Example",
            "ofac-31794-link-llc-koksokhimtrans UnknownLink object ofac-20290",
            "ofac-900001-link-albatros-ooo UnknownLink object ofac-45709");
  }

  @Test
  void nothingIsReportedOfSoundFilesAndEveryPartOfThemIsKnown() throws IOException {
    for (ReaderRun run :
        List.of(
            csv(),
            ReaderRun.of(new SdnXmlReader(), SIMPLE),
            ReaderRun.of(new AdvancedXmlReader(), ADVANCED))) {
      assertThat(run.issues()).extracting(ReadIssue::toString).isEmpty();
      assertThat(run.count("designatedParties")).isEqualTo(9);
      assertThat(run.count("unknownElements")).isZero();
      assertThat(run.count("remarkSegments")).isEqualTo(run.count("remarkSegmentsUnderstood"));
      assertThat(run.statements()).allMatch(each -> each.propertyType() != null);
    }
  }

  @Test
  void everyValueHasItsPlaceInTheFile() throws IOException {
    ReaderRun simple = ReaderRun.of(new SdnXmlReader(), SIMPLE);
    ReaderRun advanced = ReaderRun.of(new AdvancedXmlReader(), ADVANCED);

    assertThat(simple.places("ofac-900001", "passportNumber", "Y0000000"))
        .singleElement()
        .asString()
        .endsWith("/sdnList/sdnEntry[7]/idList/id[4]");
    assertThat(simple.places("ofac-900001-link-albatros-ooo", "summary", "ALBATROS OOO"))
        .singleElement()
        .asString()
        .contains("/sdnList/sdnEntry[7]/remarks");
    assertThat(advanced.places("ofac-45709", "innCode", "5038127220"))
        .singleElement()
        .asString()
        .endsWith("/Sanctions/IDRegDocuments[1]/IDRegDocument[5]");
    assertThat(advanced.places("ofac-45709-sanction", "program", "RUSSIA-EO14024"))
        .singleElement()
        .asString()
        .contains("/Sanctions/SanctionsEntries[1]/SanctionsEntry[6]");
  }

  /// Entity, schema, property and value; where a value was put differently in the file does not
  /// count.
  private static Set<String> said(ReaderRun run) {
    return run.statements().stream()
        .map(OfacFormsTest::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> derived(ReaderRun run) {
    return run.statements().stream()
        .filter(each -> each.provenance().basis() == Basis.DERIVED)
        .map(OfacFormsTest::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Statement each) {
    return String.join(" ", each.entityId(), each.schema(), each.property(), each.value());
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
