package dev.chokepoint.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The training case as a case: it reads without a fault, and says of itself that it is fictional.
class TrainingCaseTest {

  private static final SampleCase CASE = SampleCase.training();
  private static InMemoryCase facts;

  @BeforeAll
  static void readTheCase() throws IOException {
    facts = InMemoryCase.of(CASE);
  }

  @Test
  void everyRowOfTheCaseIsRead() {
    assertThat(facts.issues()).isEmpty();
    assertThat(ofSchema("RecoveredItem")).hasSize(20);
    assertThat(ofSchema("Shipment")).hasSizeBetween(2900, 3200);
  }

  @Test
  void bothCasesAreKnownByName() {
    assertThat(SampleCase.all()).extracting(SampleCase::id).containsExactly("geran-2", "training");
  }

  @Test
  void itSaysEverywhereThatItIsFictional() {
    assertThat(CASE.title()).contains("fictional");
    assertThat(ofSchema("Article"))
        .isNotEmpty()
        .allSatisfy(id ->
            assertThat(entity(id).first("title").orElseThrow())
                .startsWith("Training case (fictional)"));
    assertThat(facts.statements())
        .allSatisfy(s -> assertThat(s.entityId()).startsWith("training-"));
    assertThat(ofSchema("Person"))
        .allSatisfy(id -> assertThat(entity(id).caption(Model.bundled())).contains("(fictional)"));
  }

  @Test
  void everyReferenceLeadsToAnEntityOfTheRightKind() {
    Set<String> broken = new TreeSet<>();
    for (Statement s : facts.statements()) {
      Schema schema = Model.bundled().schema(s.schema());
      Property property = schema == null ? null : schema.property(s.property());
      if (property != null
          && property.isReference()
          && facts
              .entity(s.value())
              .filter(
                  e -> Model.bundled().isA(e.schema(), Objects.requireNonNull(property.range())))
              .isEmpty()) {
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
  void noPersonalDataIsInTheCase() {
    assertThat(facts.statements())
        .filteredOn(s -> s.schema().equals("Person"))
        .extracting(Statement::property)
        .containsOnly(Statement.EXISTENCE, "name");
  }

  @Test
  void whatNobodySaysIsLeftEmpty() {
    assertThat(entity("training-item-08").first("recoveryDate")).isEmpty();
    assertThat(entity("training-component-09-marking-1-identification").first("producedFrom"))
        .isEmpty();
  }

  @Test
  void sourcesThatRestOnOneAnotherSaySo() {
    assertThat(entity("training-src-broker-copy").first("restsOn"))
        .isEqualTo(entity("training-src-customs-import").first("restsOn"));
    assertThat(entity("training-src-air-waybills").first("restsOn"))
        .isNotEqualTo(entity("training-src-customs-import").first("restsOn"));
  }

  private static Entity entity(String id) {
    return facts.entity(id).orElseThrow();
  }

  private static List<String> ofSchema(String schema) {
    return facts.statements().stream()
        .filter(s -> s.schema().equals(schema))
        .map(Statement::entityId)
        .distinct()
        .toList();
  }
}
