package dev.chokepoint.evidence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelTest {

  private final Model model = Model.bundled();

  @Test
  void the_stock_model_has_its_70_schemata() {
    assertThat(Model.stock().schemata()).hasSize(70).allMatch(Schema::stock);
    assertThat(model.schemata()).filteredOn(Schema::stock).hasSize(70);
  }

  @Test
  void what_4_x_added_is_there() {
    assertThat(names()).contains("Control", "Risk", "Territory");
    assertThat(schema("Company").property("uscCode")).isNotNull();
    assertThat(model.topics()).contains("export.control.linked", "sanction");
    assertThat(List.copyOf(model.topics())).isSorted();
  }

  @Test
  void our_schemata_resolve_down_to_stock_ones() {
    assertThat(names())
        .contains(
            "WeaponSystem",
            "RecoveredItem",
            "Component",
            "Part",
            "Marking",
            "PartIdentification",
            "Shipment",
            "Consignment",
            "TraceRequest",
            "TraceResponse",
            "Recruitment",
            "Claim");
    assertThat(schema("Shipment").isA("EconomicActivity")).isTrue();
    assertThat(schema("Shipment").isA("Interval")).isTrue();
    assertThat(schema("Shipment").edge()).isEqualTo(new Schema.Edge("shipper", "consignee", true));
  }

  @Test
  void a_schema_inherits_from_all_its_parents() {
    Schema company = schema("Company");

    assertThat(company.ancestors())
        .contains("Company", "Organization", "LegalEntity", "Asset", "Thing");
    assertThat(company.property("name")).isNotNull().extracting(Property::owner).isEqualTo("Thing");
    assertThat(company.property("leiCode")).isNotNull();
    assertThat(company.caption()).contains("name");
  }

  @Test
  void the_more_specific_of_two_schemata_is_found_in_either_order() {
    assertThat(model.mostSpecific("LegalEntity", "Company")).contains("Company");
    assertThat(model.mostSpecific("Company", "LegalEntity")).contains("Company");
    assertThat(model.mostSpecific("Person", "Person")).contains("Person");
    assertThat(model.mostSpecific("Person", "Company")).isEmpty();
    assertThat(model.mostSpecific("Zeppelin", "Zeppelin")).contains("Zeppelin");
    assertThat(model.mostSpecific("Zeppelin", "Vehicle")).isEmpty();
  }

  @Test
  void a_property_that_can_have_one_true_value_says_so_wherever_it_is_inherited() {
    assertThat(property("Person", "birthDate").single()).isTrue();
    assertThat(property("Company", "leiCode").single()).isTrue();
    assertThat(property("Ownership", "percentage").single()).isTrue();
    assertThat(property("RecoveredItem", "recoveryDate").single()).isTrue();
    assertThat(property("Person", "name").single()).isFalse();
  }

  @Test
  void a_reference_of_ours_can_be_followed_back() {
    Property components = property("RecoveredItem", "components");

    assertThat(components.stub()).isTrue();
    assertThat(components.range()).isEqualTo("Component");
    assertThat(components.reverse()).isEqualTo("foundIn");
    assertThat(property("Company", "sanctions").stub()).isTrue();
  }

  @Test
  void every_schema_that_others_do_not_know_has_a_concrete_stock_schema_to_fall_back_to() {
    for (Schema schema : model.schemata()) {
      if (!schema.stock()) {
        String name = String.valueOf(schema.stockFallback());
        Schema fallback =
            Objects.requireNonNull(Model.stock().schema(name), schema.name() + " to " + name);
        assertThat(fallback.abstractSchema()).as(schema.name()).isFalse();
      }
    }
  }

  @Test
  void every_property_that_names_a_fallback_finds_it_where_its_schema_falls_back_to() {
    for (Schema schema : model.schemata()) {
      String target = schema.stock() ? schema.name() : String.valueOf(schema.stockFallback());
      Schema stock = Objects.requireNonNull(Model.stock().schema(target), target);
      for (Property property : schema.properties().values()) {
        if (property.stockFallback() != null) {
          assertThat(stock.property(property.stockFallback()))
              .as(schema.name() + ":" + property.name())
              .isNotNull();
        }
      }
    }
  }

  @Test
  void every_reference_leads_to_a_schema_of_the_model() {
    for (Schema schema : model.schemata()) {
      for (Property property : schema.properties().values()) {
        if (property.isReference()) {
          assertThat(names()).as(property.qualifiedName()).contains(property.range());
        }
      }
    }
  }

  @Test
  void captions_and_edges_name_properties_that_the_schema_has() {
    for (Schema schema : model.schemata()) {
      Stream<String> ends =
          schema.edge() == null
              ? Stream.of()
              : Stream.of(schema.edge().source(), schema.edge().target());
      List<String> named =
          schema.stock() ? ends.toList() : Stream.concat(ends, schema.caption().stream()).toList();
      assertThat(schema.properties().keySet()).as(schema.name()).containsAll(named);
    }
  }

  @Test
  void schemata_and_properties_stand_in_the_same_order_in_every_run() {
    assertThat(names()).isSorted();
    assertThat(schema("Ownership").ancestors().iterator().next()).isEqualTo("Ownership");
    assertThat(schema("Vessel").properties().keySet().stream().limit(3))
        .isEqualTo(schema("Vehicle").properties().keySet().stream().limit(3).toList());
  }

  private List<String> names() {
    return model.schemata().stream().map(Schema::name).toList();
  }

  private Schema schema(String name) {
    return Objects.requireNonNull(model.schema(name), name);
  }

  private Property property(String schema, String name) {
    return Objects.requireNonNull(schema(schema).property(name), name);
  }
}
