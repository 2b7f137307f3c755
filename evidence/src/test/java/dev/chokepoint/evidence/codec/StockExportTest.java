package dev.chokepoint.evidence.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StockExportTest {

  private final Model model = Model.bundled();
  private final StockExport export = new StockExport(model);

  @Test
  void a_component_becomes_an_asset_and_keeps_what_it_was_found_in_as_a_note() {
    Entity degraded =
        export.degrade(
            entity("Component", "name", "TMS320F28335", "foundIn", "item-7", "brandCountry", "us"));

    assertThat(degraded.schema()).isEqualTo("Asset");
    assertThat(degraded.values("name")).containsExactly("TMS320F28335");
    assertThat(degraded.values("notes"))
        .containsExactly("Found in: item-7", "Brand country: us", "schema: Component");
  }

  @Test
  void a_shipment_becomes_a_customs_declaration_with_its_parties() {
    Entity degraded =
        export.degrade(
            entity(
                "Shipment",
                "shipper",
                "hk-1",
                "consignee",
                "ru-1",
                "hsCode",
                "854231",
                "date",
                "2023-05-04",
                "notifyParty",
                "ae-1"));

    assertThat(degraded.schema()).isEqualTo("EconomicActivity");
    assertThat(degraded.values("sender")).containsExactly("hk-1");
    assertThat(degraded.values("receiver")).containsExactly("ru-1");
    assertThat(degraded.values("vedCode")).containsExactly("854231");
    assertThat(degraded.values("date")).containsExactly("2023-05-04");
    assertThat(degraded.values("description"))
        .containsExactly("Notify party: ae-1", "schema: Shipment");
  }

  @Test
  void what_4_x_added_degrades_too() {
    Entity control = export.degrade(entity("Control", "controller", "a", "controlled", "b"));

    assertThat(control.schema()).isEqualTo("UnknownLink");
    assertThat(control.values("subject")).containsExactly("a");
    assertThat(control.values("object")).containsExactly("b");
    assertThat(export.degrade(entity("Company", "uscCode", "91440300")).values("notes"))
        .containsExactly("Unified social credit code: 91440300");
  }

  @Test
  void a_stock_entity_passes_through_as_it_is() {
    Entity company = entity("Company", "name", "Alabuga", "country", "ru");

    assertThat(export.degrade(company)).isEqualTo(company);
  }

  @Test
  void a_schema_without_room_for_notes_keeps_them_in_its_context() {
    Entity similar = export.degrade(entity("Similar", "candidate", "a", "verdict", "same"));

    assertThat(similar.values("candidate")).containsExactly("a");
    assertThat(similar.values(Statement.CONTEXT))
        .containsExactly("{\"notes\":[\"verdict: same\"]}");
  }

  @Test
  void only_stock_names_are_used_and_no_value_is_lost() {
    Seed.forAll(
        500,
        gen -> {
          Entity entity = gen.entity(model);
          Entity degraded = export.degrade(entity);
          Schema schema =
              Objects.requireNonNull(Model.stock().schema(degraded.schema()), degraded.schema());

          assertThat(schema.abstractSchema()).isFalse();
          assertThat(degraded.properties())
              .allSatisfy(name -> assertThat(schema.property(name)).isNotNull())
              .allSatisfy(name -> assertThat(schema.property(name)).matches(p -> !p.stub()));
          assertThat(degraded.id()).isEqualTo(entity.id());
          for (Statement statement : entity.statements()) {
            assertThat(degraded.statements()).anyMatch(s -> holds(s, statement));
          }
        });
  }

  @Test
  void every_property_of_every_schema_finds_a_place() {
    for (Schema schema : model.schemata()) {
      if (!schema.abstractSchema()) {
        for (Property property : schema.properties().values()) {
          Entity degraded = export.degrade(entity(schema.name(), property.name(), "v1"));
          assertThat(degraded.statements()).anyMatch(s -> s.value().contains("v1"));
        }
      }
    }
  }

  private static boolean holds(Statement degraded, Statement original) {
    StringBuilder quoted = new StringBuilder();
    JsonText.quote(quoted, original.value());
    String inJson = quoted.substring(1, quoted.length() - 1);
    return degraded.value().equals(original.value())
        || degraded.value().endsWith(": " + original.value())
        || (degraded.property().equals(Statement.CONTEXT) && degraded.value().contains(inJson));
  }

  private Entity entity(String schema, String... propertiesAndValues) {
    StatementMaker maker = new StatementMaker(model, "test", null);
    List<Statement> statements = new ArrayList<>();
    statements.add(maker.existence("x-1", schema, Provenance.NONE));
    for (int i = 0; i < propertiesAndValues.length; i += 2) {
      statements.add(
          maker.make(
              "x-1", schema, propertiesAndValues[i], propertiesAndValues[i + 1], Provenance.NONE));
    }
    return Entity.of(model, statements);
  }
}
