package dev.chokepoint.casebook.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicVersionTest {

  private static final CaseFile FILE = SampleFile.file("Ambrel Trade FZE");
  private static final PublicVersion OPEN = PublicVersion.of(SampleFile.MODEL, FILE);

  @Test
  void personsLoseBirthAddressAndTelephone() {
    assertThat(properties("s-person")).containsExactly("name");
    assertThat(OPEN.withheld())
        .contains(
            new Withheld("date of birth", "Zebulon Sample", 1),
            new Withheld("home address", "Zebulon Sample", 1),
            new Withheld("telephone number", "Zebulon Sample", 1));
  }

  @Test
  void aCompanyKeepsItsAddressButNotItsTelephone() {
    assertThat(properties("s-company")).containsExactly("address", "name");
  }

  @Test
  void aMatchNobodyDecidedOnIsLeftOutAndOneThatWasDecidedStays() {
    assertThat(OPEN.file().pins(Pin.OfEntity.class))
        .noneMatch(pin -> pin.entity().id().equals("s-same"));
    assertThat(OPEN.withheld()).contains(new Withheld("match that nobody decided on", "s-same", 1));

    List<Pin> decided = new ArrayList<>(FILE.pins());
    decided.add(
        new Pin.OfDecision(
            SampleFile.pinned(20),
            9,
            "decision",
            "s-same",
            "an analyst",
            "2026-11-20T10:00:00Z",
            "cd".repeat(32),
            Map.of("verdict", "same")));
    assertThat(
            PublicVersion.of(SampleFile.MODEL, FILE.with(decided)).file().pins(Pin.OfEntity.class))
        .anyMatch(pin -> pin.entity().id().equals("s-same"));
  }

  @Test
  void filesStayInTheHouseAndAreNamed() {
    assertThat(OPEN.file().pins(Pin.OfFile.class)).isEmpty();
    assertThat(OPEN.withheld()).contains(new Withheld("attached file", "board.jpg", 1));
  }

  @Test
  void aSingleStatementThatMayNotGoOutGoesWhole() {
    CaseFile one =
        FILE.with(List.of(SampleFile.entity(4, "s-p2", "Person", Map.of("birthDate", "1970"))));
    assertThat(PublicVersion.of(SampleFile.MODEL, one).file().pins()).isEmpty();
  }

  private static List<String> properties(String id) {
    return OPEN.file().pins(Pin.OfEntity.class).stream()
        .filter(pin -> pin.entity().id().equals(id))
        .flatMap(pin -> pin.entity().statements().stream())
        .filter(Statement::isProperty)
        .map(Statement::property)
        .toList();
  }
}
