package dev.chokepoint.evidence.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedIdentifiersTest {

  private final StatementMaker maker = new StatementMaker(Model.bundled(), "list", null);
  private final List<Statement> kept = new ArrayList<>();
  private final List<ReadIssue> remarks = new ArrayList<>();
  private final CheckedIdentifiers checked =
      new CheckedIdentifiers(Model.bundled(), kept::add, remarks::add);

  @Test
  void a_faulty_number_is_kept_and_remarked_upon_with_its_place() {
    Locator place = Locator.row("list.csv", 7, "innCode");
    Statement faulty = maker.make("a", "Company", "innCode", "7707083890", Provenance.at(place));

    checked.accept(faulty);

    assertThat(kept).containsExactly(faulty);
    assertThat(remarks)
        .containsExactly(
            ReadIssue.note(
                place,
                "7707083890",
                "is no sound INN: its control digits do not fit; kept as it stands"));
  }

  @Test
  void sound_numbers_and_other_properties_pass_without_a_word() {
    checked.accept(maker.make("a", "Company", "innCode", "7707083893", Provenance.NONE));
    checked.accept(maker.make("a", "Company", "name", "7707083890", Provenance.NONE));
    checked.accept(maker.make("a", "Company", "registrationNumber", "12", Provenance.NONE));

    assertThat(kept).hasSize(3);
    assertThat(remarks).isEmpty();
  }

  @Test
  void a_ships_number_is_one_thing_and_a_companys_another() {
    checked.accept(maker.make("s", "Vessel", "imoNumber", "9074729", Provenance.NONE));
    checked.accept(maker.make("c", "Company", "imoNumber", "2041999", Provenance.NONE));
    assertThat(remarks).isEmpty();

    checked.accept(maker.make("c", "Company", "imoNumber", "9074729", Provenance.NONE));
    assertThat(remarks)
        .singleElement()
        .extracting(ReadIssue::locator)
        .isEqualTo(Locator.row("list", 0, "imoNumber"));
  }

  @Test
  void every_property_with_a_scheme_is_one_of_the_model() {
    Model model = Model.bundled();
    for (String property :
        List.of(
            "innCode",
            "ogrnCode",
            "kppCode",
            "okpoCode",
            "leiCode",
            "isin",
            "isinCode",
            "bic",
            "swiftBic",
            "iban",
            "uniqueEntityId",
            "imoNumber")) {
      assertThat(IdentifierProperties.scheme(model, "Company", property)).isPresent();
      assertThat(model.schemata().stream().anyMatch(s -> s.property(property) != null))
          .as(property)
          .isTrue();
    }
  }
}
