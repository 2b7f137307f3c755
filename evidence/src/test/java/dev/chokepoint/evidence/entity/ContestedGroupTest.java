package dev.chokepoint.evidence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestedGroupTest {

  private final Model model = Model.bundled();

  @Test
  void two_birth_dates_that_cannot_both_be_true_are_contested() {
    List<ContestedGroup> groups = of("Person", "birthDate", "1961-02-03", "1962");

    assertThat(groups).singleElement().extracting(ContestedGroup::property).isEqualTo("birthDate");
    assertThat(groups.getFirst().statements())
        .extracting(Statement::value)
        .containsExactly("1961-02-03", "1962");
  }

  @Test
  void a_date_of_less_precision_contradicts_nothing_it_covers() {
    assertThat(of("Person", "birthDate", "1961", "1961-02", "1961-02-03")).isEmpty();
  }

  @Test
  void a_date_that_cannot_be_read_contradicts_any_other() {
    assertThat(of("Person", "birthDate", "1961", "circa 1961")).hasSize(1);
  }

  @Test
  void stakes_are_contested_only_where_their_ranges_do_not_meet() {
    assertThat(of("Ownership", "percentage", "25-50", "49 %")).isEmpty();
    assertThat(of("Ownership", "percentage", "25-50", "51 %")).hasSize(1);
  }

  @Test
  void several_names_are_no_contradiction_and_unknown_schemata_have_none() {
    assertThat(of("Person", "name", "Ivan", "Иван")).isEmpty();
    assertThat(of("Zeppelin", "birthDate", "1961", "1962")).isEmpty();
    assertThat(of("Vessel", "imoNumber", "IMO9253325", "IMO9253325")).isEmpty();
  }

  private List<ContestedGroup> of(String schema, String property, String... values) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      statements.add(
          new StatementMaker(model, "source-" + i, null)
              .make("x", schema, property, values[i], Provenance.NONE));
    }
    return ContestedGroup.of(model, Entity.of(model, statements));
  }
}
