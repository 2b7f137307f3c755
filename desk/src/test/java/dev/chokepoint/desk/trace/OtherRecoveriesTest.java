package dev.chokepoint.desk.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.trace.PartFacts;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.Tracer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which parts found elsewhere went to the same consignee, and what is said where a bound cuts.
class OtherRecoveriesTest {

  private static final Model MODEL = Model.bundled();
  private static final Decoder DECODER = Decoder.standard(LocalDate.of(2026, 11, 26));

  private final Known known = new Known();

  OtherRecoveriesTest() {
    found("one", "NX407-VGT6");
    found("other", "NX501-ABT2");
    shipment("s1", "exporter", "consignee", "NX407-VGT6");
  }

  private void found(String component, String number) {
    known.put("item-" + component, "RecoveredItem", "name", "drone");
    known.put(component, "Component", "foundIn", "item-" + component);
    known.put("mark-" + component, "Marking", "component", component, "text", number);
    known.put(
        "id-" + component,
        "PartIdentification",
        "marking",
        "mark-" + component,
        "candidateNumber",
        number);
  }

  private void shipment(String id, String shipper, String consignee, String number) {
    known.put(id, "Shipment", "shipper", shipper, "consignee", consignee, "partNumber", number);
  }

  private OtherRecoveries.Elsewhere elsewhere(boolean moreComponents) {
    Trace trace =
        new Tracer(known, MODEL)
            .trace(
                new PartFacts(known, MODEL, DECODER).read("one").orElseThrow(),
                TraceOptions.STANDARD);
    return new OtherRecoveries(
            MODEL, known, DECODER, new RecoveredComponents(Set.of("one", "other"), moreComponents))
        .of(trace);
  }

  @Test
  void aPartFoundElsewhereIsToldWithItsShipmentsToTheConsignee() {
    shipment("s2", "exporter", "consignee", "NX501-ABT2");
    shipment("s3", "exporter", "somebody else", "NX501-ABT2");

    assertThat(elsewhere(false).shared())
        .singleElement()
        .satisfies(shared -> {
          assertThat(shared.consignee()).isEqualTo("consignee");
          assertThat(shared.found())
              .singleElement()
              .satisfies(found -> {
                assertThat(found.part()).isEqualTo("other");
                assertThat(found.shipments()).containsExactly("s2");
              });
        });
    assertThat(elsewhere(false).cuts()).isEmpty();
  }

  @Test
  void whatTheConsigneeOnlySentIsNotCounted() {
    shipment("s2", "consignee", "somebody else", "NX501-ABT2");

    assertThat(elsewhere(false).shared()).isEmpty();
  }

  @Test
  void itIsSaidWhenNotAllComponentsWereCompared() {
    assertThat(elsewhere(true).cuts())
        .extracting(Sentence::text)
        .containsExactly(
            "Only the first 2 recovered components were compared for parts found elsewhere.");
  }

  @Test
  void itIsSaidWhenNotAllConsigneesWereAsked() {
    int consignees = OtherRecoveries.MOST_ASKED + 3;
    for (int i = 1; i < consignees; i++) {
      shipment("t" + i, "exporter", "consignee" + i, "NX407-VGT6");
    }

    assertThat(elsewhere(false).cuts())
        .singleElement()
        .asString()
        .startsWith("Of " + consignees + " consignees of this part only ");
  }

  @Test
  void itIsSaidWhenNotAllShipmentsOfAConsigneeWereCompared() {
    for (int i = 0; i < OtherRecoveries.MOST_SHIPMENTS; i++) {
      shipment("u" + i, "exporter", "consignee", "ZZ9");
    }

    assertThat(elsewhere(false).cuts())
        .extracting(Sentence::text)
        .containsExactly(
            "Of the shipments of consignee only 2000 were compared with parts found elsewhere.");
  }

  /// Entities in memory.
  private static final class Known implements RouteSource {

    private final StatementMaker maker = new StatementMaker(MODEL, "made-up", null);
    private final PartReader numbers = new PartReader(Makers.standard());
    private final Map<String, Entity> entities = new TreeMap<>();

    void put(String id, String schema, String... facts) {
      Provenance provenance = new Provenance(Grade.parse("B2"), Basis.STATED, null, List.of());
      List<Statement> statements = new ArrayList<>();
      statements.add(maker.existence(id, schema, provenance));
      for (int i = 0; i < facts.length; i += 2) {
        statements.add(maker.make(id, schema, facts[i], facts[i + 1], provenance));
      }
      entities.put(id, Entity.of(MODEL, statements));
    }

    @Override
    public Optional<Entity> entity(String id) {
      return Optional.ofNullable(entities.get(id));
    }

    @Override
    public List<String> referring(String id, int most) {
      return entities.values().stream()
          .filter(each ->
              each.statements().stream()
                  .anyMatch(s -> "entity".equals(s.propertyType()) && s.value().equals(id)))
          .map(Entity::id)
          .limit(most)
          .toList();
    }

    @Override
    public List<PartGoods> shipments(PartNumber part) {
      List<PartGoods> met = new ArrayList<>();
      for (Entity each : entities.values()) {
        each.first("partNumber")
            .ifPresent(text ->
                part.meets(numbers.number(text))
                    .ifPresent(level -> met.add(new PartGoods(each.id(), level, text))));
      }
      return met;
    }
  }
}
