package dev.chokepoint.routes.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Window, tests and chains of shipments.
class TracerTest extends RecoveredPart {

  @Test
  void theWindowReachesFromProductionToRecovery() {
    assertThat(part().window())
        .isEqualTo(new DateInterval(LocalDate.of(2022, 9, 19), LocalDate.of(2024, 3, 11)));
  }

  @Test
  void aChainOfShipmentsFitsAndOnlyItsLastLinkIsAssumed() {
    chain();
    Trace trace = trace();
    assertThat(holders(trace))
        .containsExactly(List.of("norvex", "distributor", "exporter", "consignee", "component"));
    assertThat(strengths(trace))
        .containsExactly(Strength.FITS, Strength.FITS, Strength.FITS, Strength.ASSUMED);
    assertThat(first(trace).weakestStep().reason())
        .isEqualTo(
            "Records show consignee as the last known holder of NX407-VGT6; none shows that its"
                + " parts went into this weapon.");
    assertThat(first(trace).steps().getFirst().reason())
        .isEqualTo(
            "A shipment record (source B2) has 4000 pieces of NX407-VGT6, 2022-10-04: the same part"
                + " number inside the whole window.");
    assertThat(trace.ruledOut()).isEmpty();
    assertThat(trace.widenings()).isEmpty();
  }

  @Test
  void whereNoRecordSaysHowTheFirstHolderCameByThePartThatIsAssumed() {
    chain().remove("s1");
    Trace trace = trace();
    assertThat(holders(trace))
        .containsExactly(List.of("norvex", "distributor", "exporter", "consignee", "component"));
    assertThat(strengths(trace))
        .containsExactly(Strength.ASSUMED, Strength.FITS, Strength.FITS, Strength.ASSUMED);
    assertThat(first(trace).steps().getFirst().reason())
        .isEqualTo("No record states how distributor came by the part.");
  }

  @Test
  void aDeclaredProducerIsNoStepFromTheMakerToTheShipper() {
    chain().put("s3", "Shipment", "producer", "norvex");
    assertThat(holders(trace()))
        .as("the exporter had it from the distributor, whoever made it")
        .containsExactly(List.of("norvex", "distributor", "exporter", "consignee", "component"));
    world.remove("s1").remove("s2");
    Trace trace = trace();
    assertThat(strengths(trace)).containsExactly(Strength.ASSUMED, Strength.FITS, Strength.ASSUMED);
    assertThat(first(trace).steps().getFirst().reason())
        .isEqualTo(
            "No record states how exporter came by the part; the papers of 1 shipment that it sent"
                + " declare norvex as the producer.");
  }

  @Test
  void anAnswerToATraceRequestDocumentsTheSale() {
    chain().remove("s1");
    answered("soldTo", "distributor")
        .put("answer", "TraceResponse", "text", "Lot sold in October 2022", "date", "2024-06-01");
    Step sale = first(trace()).steps().getFirst();
    assertThat(sale.strength()).isEqualTo(Strength.DOCUMENTED);
    assertThat(sale.kind()).isEqualTo(StepKind.SOLD);
    assertThat(sale.when()).isEqualTo(new DateInterval(null, LocalDate.of(2024, 6, 1)));
    assertThat(sale.reason()).contains("\"Lot sold in October 2022\"");
  }

  @Test
  void theAnswerOfTheNextHolderToAFurtherRequestCounts() {
    world
        .put("r1", "TraceRequest", "component", "component", "addressee", "norvex")
        .put("a1", "TraceResponse", "request", "r1", "soldTo", "distributor")
        .put("r2", "TraceRequest", "parentRequest", "r1", "addressee", "distributor")
        .put("a2", "TraceResponse", "request", "r2", "soldTo", "consignee");
    assertThat(holders(trace()))
        .containsExactly(List.of("norvex", "distributor", "consignee", "component"));
    assertThat(strengths(trace()))
        .containsExactly(Strength.DOCUMENTED, Strength.DOCUMENTED, Strength.ASSUMED);
  }

  @Test
  void shipmentsAreRuledOutByTheFirstTestTheyFail() {
    chain()
        .shipment("early", "norvex", "consignee", NUMBER, "10", "2022-09-01")
        .shipment("late", "exporter", "consignee", NUMBER, "10", "2024-03-12")
        .shipment("none", "exporter", "consignee", NUMBER, "0", "2023-02-01")
        .shipment("gone", "exporter", "consignee", NUMBER, "10", "2023-02-01")
        .put("gone", "Shipment", "summary", "Declaration cancelled by the shipper")
        .put("lonely", "Shipment", "shipper", "exporter", "partNumber", NUMBER)
        .shipment("again", "exporter", "consignee", NUMBER, "4000", "2023-01-19")
        .put("again", "Shipment", "sameMovement", "s3");
    Trace trace = trace();
    assertThat(ruledOut(trace, RulingTest.BEFORE_PRODUCTION)).isEqualTo(1);
    assertThat(ruledOut(trace, RulingTest.AFTER_RECOVERY)).isEqualTo(1);
    assertThat(ruledOut(trace, RulingTest.QUANTITY_ZERO)).isEqualTo(1);
    assertThat(ruledOut(trace, RulingTest.CANCELLED)).isEqualTo(1);
    assertThat(ruledOut(trace, RulingTest.NO_PARTIES)).isEqualTo(1);
    assertThat(ruledOut(trace, RulingTest.SAME_MOVEMENT)).isEqualTo(1);
    assertThat(trace.ruledOutCount()).isEqualTo(6);
    assertThat(trace.fitting()).hasSize(3);
    assertThat(trace.routes()).hasSize(1);
  }

  @Test
  void aShipmentOnTheEdgeOfTheWindowFits() {
    world.shipment("s1", "norvex", "consignee", NUMBER, "10", "2022-09");
    assertThat(trace().fitting()).as("September may be the 19th or later").hasSize(1);
    world.remove("s1").shipment("s1", "norvex", "consignee", NUMBER, "10", "2024-03-11");
    assertThat(trace().fitting()).as("the day of recovery").hasSize(1);
  }

  @Test
  void withoutARecoveryDateEveryShipmentIsAtBestWeakAndTheTestIsNamed() {
    chain().remove("item").put("item", "RecoveredItem", "weaponSystem", "weapon");
    Trace trace = trace();
    assertThat(trace.window().to()).isNull();
    assertThat(strengths(trace))
        .containsExactly(Strength.WEAK, Strength.WEAK, Strength.WEAK, Strength.ASSUMED);
    assertThat(trace.untested())
        .extracting(Untested::test)
        .containsExactly(Untested.Test.RECOVERY, Untested.Test.WEAPON_COUNTRY);
  }

  @Test
  void theDayOfDocumentationBoundsAnUnknownRecovery() {
    world.remove("item").put("item", "RecoveredItem", "documentedOn", "2024-05-02");
    assertThat(part().window().to()).isEqualTo(LocalDate.of(2024, 5, 2));
  }

  @Test
  void aReadingOfAnotherDecadeOpensTheWindowAndWeakensWhatOnlyItAllows() {
    chain()
        .put(
            "reading",
            "PartIdentification",
            "producedFrom",
            "2012-09-17",
            "producedTo",
            "2012-09-23")
        .shipment("old", "norvex", "consignee", NUMBER, "10", "2015-05-05");
    Trace trace = trace();
    assertThat(trace.part().readings()).hasSize(2);
    assertThat(trace.fitting()).filteredOn(each -> !each.sure()).hasSize(1);
    assertThat(trace.routes().getFirst().readings()).hasSize(1);
    assertThat(trace.routes().get(1).readings()).hasSize(2);
  }

  @Test
  void aDoubtfulSourceWeakensAndAnUnjudgedOneDoesNotAndSaysSo() {
    world.graded("D4").shipment("s1", "norvex", "consignee", NUMBER, "10", "2023-01-19");
    assertThat(strengths(trace())).containsExactly(Strength.WEAK, Strength.ASSUMED);
    world
        .remove("s1")
        .graded("F6")
        .shipment("s1", "norvex", "consignee", NUMBER, "10", "2023-01-19");
    assertThat(strengths(trace())).containsExactly(Strength.FITS, Strength.ASSUMED);
    assertThat(first(trace()).steps().getFirst().judged()).isFalse();
    assertThat(first(trace()).steps().getFirst().reason()).contains("F6, not judged");
  }

  @Test
  void aSurplusIsReportedAndExcludesNothing() {
    chain().remove("s3").shipment("s3", "exporter", "consignee", NUMBER, "4500", "2023-01-19");
    assertThat(trace().routes().getFirst().surpluses())
        .extracting(surplus -> surplus.sentence().text())
        .containsExactly(
            "Unexplained surplus 500 pieces: 4500 pieces left, records show 4000 received and 0"
                + " sent on before.");
  }

  @Test
  void whereNothingFitsItSaysWhatWideningWouldAdd() {
    world
        .put("nx407", "Part", "hsCode", "8542.31")
        .shipment("early", "norvex", "consignee", NUMBER, "10", "2020-01-01")
        .put(
            "other",
            "Shipment",
            "shipper",
            "exporter",
            "consignee",
            "consignee",
            "hsCode",
            "854231");
    Trace trace = trace();
    assertThat(trace.routes()).isEmpty();
    assertThat(trace.widenings())
        .extracting(Widening::kind, Widening::shipments)
        .containsExactly(tuple(Widening.Kind.WINDOW, 1), tuple(Widening.Kind.HEADING, 1));
    assertThat(trace(Widening.Kind.WINDOW).routes()).hasSize(1);
  }

  @Test
  void otherReportsOfAStepAreToldBesideIt() {
    chain().shipment("s3b", "exporter", "consignee", NUMBER, "50", "2023-06-01");
    TracedRoute route = trace().routes().getFirst();
    assertThat(trace().routes()).hasSize(1);
    assertThat(route.alike()).containsEntry("s3#shipped", List.of("s3b"));
  }

  @Test
  void aContradictionBetweenMarkAndRecoveryIsReported() {
    world.remove("item").put("item", "RecoveredItem", "recoveryDate", "2021-01-01");
    assertThat(trace().remarks()).hasSize(1).first().asString().contains("made after it was found");
  }

  @Test
  void noSentenceAccuses() {
    chain().company("plant", "ru").put("weapon", "WeaponSystem", "producer", "plant");
    assertThat(trace().steps())
        .extracting(Step::reason)
        .noneMatch(reason ->
            reason.matches("(?i).*(guilt|illegal|smuggl|crimin|violat|evad|culprit|offend).*"));
  }
}
