package dev.chokepoint.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.trace.CaseReading;
import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Dispute;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Geran2CaseTest {

  private static final SampleCase CASE = SampleCase.geran2();
  private static final Citations CITATIONS = new Citations();
  private static InMemoryCase facts;
  private static MarkedPart part;
  private static List<Dispute> disputes;

  @BeforeAll
  static void readTheCase() throws IOException {
    facts = InMemoryCase.of(CASE);
    CaseReading reading = new CaseReading(Model.bundled(), facts, CASE, CITATIONS);
    part = reading.part();
    disputes = reading.disputes();
  }

  @Test
  void everyRowOfTheCaseIsRead() {
    assertThat(facts.issues()).isEmpty();
    assertThat(facts.statements()).hasSizeGreaterThan(3000);
  }

  @Test
  void everyFactIsStatedByADocumentAndGraded() {
    assertThat(facts.statements())
        .filteredOn(s -> !s.schema().equals("Article"))
        .allSatisfy(s -> {
          Provenance said = s.provenance();
          assertThat(said.statedBy()).isNotNull();
          assertThat(said.grade()).isNotNull();
          assertThat(said.locators()).hasSize(1);
          assertThat(facts.entity(Objects.requireNonNull(said.statedBy())))
              .hasValueSatisfying(document -> assertThat(document.schema()).isEqualTo("Article"));
        });
  }

  @Test
  void whatRestsOnMemoryIsMarkedAndNeverWellGraded() {
    List<Statement> unverified =
        facts.statements().stream()
            .filter(s -> s.provenance().basis() == Basis.UNVERIFIED)
            .toList();
    assertThat(unverified).isNotEmpty();
    assertThat(unverified)
        .allSatisfy(s -> {
          var grade = Objects.requireNonNull(s.provenance().grade());
          assertThat(grade.reliability().name()).isGreaterThanOrEqualTo("C");
          assertThat(grade.credibility().digit()).isGreaterThanOrEqualTo(3);
        });
  }

  @Test
  void everyReferenceLeadsToAnEntityOfTheRightKind() {
    Set<String> broken = new TreeSet<>();
    for (Statement s : facts.statements()) {
      Schema schema = Model.bundled().schema(s.schema());
      Property property = schema == null ? null : schema.property(s.property());
      if (property == null || !property.isReference()) {
        continue;
      }
      boolean fits =
          facts
              .entity(s.value())
              .filter(
                  e -> Model.bundled().isA(e.schema(), Objects.requireNonNull(property.range())))
              .isPresent();
      if (!fits) {
        broken.add(s.entityId() + " " + s.property() + " -> " + s.value());
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void datesAreDatesAndCountriesAreCodes() {
    assertThat(facts.statements())
        .allSatisfy(s -> {
          if ("date".equals(s.propertyType())) {
            assertThat(PartialDate.parse(s.value()))
                .as("%s %s", s.entityId(), s.value())
                .isPresent();
          }
          if ("country".equals(s.propertyType())) {
            assertThat(s.value()).as(s.entityId()).matches("[a-z]{2}");
          }
        });
  }

  @Test
  void noPersonalNumbersAndNoBirthDatesAreInTheCase() {
    assertThat(facts.statements())
        .filteredOn(s -> s.schema().equals("Person"))
        .extracting(Statement::property)
        .isNotEmpty()
        .doesNotContain(
            "birthDate",
            "birthPlace",
            "passportNumber",
            "innCode",
            "idNumber",
            "taxNumber",
            "email",
            "phone");
    assertThat(facts.statements())
        .extracting(Statement::schema)
        .doesNotContain("Passport", "Identification");
  }

  @Test
  void recoveryDatePlaceAndCustodyAreLeftEmptySinceNobodyPublishedThem() {
    assertThat(facts.statements())
        .filteredOn(s -> s.schema().equals("RecoveredItem"))
        .extracting(Statement::property)
        .isNotEmpty()
        .doesNotContain("recoveryDate", "recoveryPlace", "custodian");
  }

  @Test
  void allPublishedMarkingsAreTiedToAnItem() {
    List<Entity> markings =
        facts.statements().stream()
            .filter(s -> s.schema().equals("Marking"))
            .map(Statement::entityId)
            .distinct()
            .map(id -> facts.entity(id).orElseThrow())
            .toList();
    assertThat(markings).hasSizeGreaterThanOrEqualTo(62);
    assertThat(markings)
        .allSatisfy(marking -> {
          Entity component = facts.entity(marking.first("component").orElseThrow()).orElseThrow();
          assertThat(component.first("foundIn")).as(component.id()).isPresent();
        });
  }

  @Test
  void theLeadPartHasNoDateCodeAndNoRecoveryDateSoBothEndsOfTheWindowAreUnknown() {
    assertThat(part.markings().getFirst().value()).isEqualTo("STM32F765VIT6");
    assertThat(part.shippingWindow()).isEqualTo(DateInterval.UNKNOWN);
  }

  @Test
  void ownershipClaimsThatConflictAreContested() {
    assertThat(disputes)
        .anySatisfy(dispute -> {
          assertThat(dispute.question()).containsIgnoringCase("own");
          assertThat(dispute.positions()).hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void everyCitedDocumentIsListedUnderItsNumber() {
    List<CitedSource> sources = CITATIONS.sources(facts::entity);
    assertThat(sources).isNotEmpty();
    for (int i = 0; i < sources.size(); i++) {
      assertThat(sources.get(i).number()).isEqualTo(i + 1);
      assertThat(sources.get(i).reliability()).matches("[A-F]");
    }
  }

  @Test
  void noRouteOfTheChipIsStatedSinceTheEngineFindsThem() {
    assertThat(facts.statements())
        .filteredOn(s -> s.schema().equals("RouteStep") && s.property().equals("route"))
        .extracting(Statement::value)
        .containsOnly("servomotor");
  }

  @Test
  void theSameFactsGiveTheSameReading() throws IOException {
    CaseReading again =
        new CaseReading(Model.bundled(), InMemoryCase.of(CASE), CASE, new Citations());
    assertThat(again.part()).isEqualTo(part);
    assertThat(again.disputes()).isEqualTo(disputes);
  }
}
