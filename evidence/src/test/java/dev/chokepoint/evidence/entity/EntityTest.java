package dev.chokepoint.evidence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {

  private final Model model = Model.bundled();
  private final StatementMaker maker = new StatementMaker(model, "one", null);
  private final StatementMaker other = new StatementMaker(model, "two", null);

  @Test
  void sources_are_put_side_by_side_and_the_most_specific_schema_is_taken() {
    Entity entity =
        Entity.of(
            model,
            List.of(
                maker.existence("x", "LegalEntity", Provenance.NONE),
                maker.make("x", "LegalEntity", "name", "Alabuga", Provenance.NONE),
                other.make("x", "Company", "name", "Alabuga", Provenance.NONE),
                other.make("x", "Company", "name", "ОЭЗ Алабуга", Provenance.NONE)));

    assertThat(entity.schema()).isEqualTo("Company");
    assertThat(entity.values("name")).containsExactly("Alabuga", "ОЭЗ Алабуга");
    assertThat(entity.statements("name")).hasSize(3);
    assertThat(entity.datasets()).containsExactly("one", "two");
    assertThat(entity.properties()).containsExactly("name");
    assertThat(entity.caption(model)).isEqualTo("Alabuga");
  }

  @Test
  void a_statement_read_twice_is_one_with_both_places() {
    Statement first = maker.make("x", "Person", "name", "Ivan", at(1));
    Statement again = maker.make("x", "Person", "name", "Ivan", at(9));
    Entity entity = Entity.of(model, List.of(first, again, first));

    assertThat(entity.statements()).hasSize(1);
    assertThat(entity.statements().getFirst().provenance().locators())
        .extracting(Locator::line)
        .containsExactly(1L, 9L);
  }

  @Test
  void an_entity_without_a_name_is_called_by_its_id() {
    Entity entity = Entity.of(model, List.of(maker.existence("x", "Person", Provenance.NONE)));

    assertThat(entity.caption(model)).isEqualTo("x");
    assertThat(entity.first("name")).isEmpty();
  }

  @Test
  void statements_about_others_are_refused() {
    assertThatThrownBy(() -> Entity.of(model, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            Entity.of(
                model,
                List.of(
                    maker.existence("x", "Person", Provenance.NONE),
                    maker.existence("y", "Person", Provenance.NONE))))
        .hasMessageContaining("statements of x and y");
  }

  private static Provenance at(long line) {
    return Provenance.at(Locator.row("a.json", line, "name"));
  }
}
