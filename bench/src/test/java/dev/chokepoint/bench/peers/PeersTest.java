package dev.chokepoint.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.chokepoint.bench.labels.LabelledParty;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The peers are set up as their users would; a peer that is hobbled would prove nothing.
class PeersTest {

  private static final List<ListedParty> LIST =
      List.of(
          new ListedParty("1", "Person", List.of("IVANOV, Aleksandr"), List.of(), List.of()),
          new ListedParty(
              "2",
              "Organization",
              List.of("Nordstern Maschinenbau GmbH", "Nordstern"),
              List.of(),
              List.of()),
          new ListedParty("3", "Vessel", List.of("OCEAN PEARL"), List.of(), List.of()));

  @TempDir Path folder;

  @Test
  void luceneFindsAMisspeltNameAndEachPartyOnce() {
    try (Engine engine = Engines.start("lucene", folder);
        Finder finder = engine.index(LIST.stream())) {
      assertThat(finder.find(named("Aleksandr Ivanof"), 5))
          .first()
          .matches(hit -> hit.party() == 0 && hit.score() > 0.9);
      assertThat(finder.find(named("Nordstern"), 5)).containsExactly(new Hit(1, 1));
      assertThat(finder.find(named("Жемчуг"), 5)).isEmpty();
    }
  }

  @Test
  void chokepointFindsAMisspeltNameInAnyScriptAndCountsWeakNamesLess() {
    ListedParty weak =
        new ListedParty(
            "4",
            "Person",
            List.of("PETROV, Boris", "Baraban"),
            java.util.Set.of("Baraban"),
            List.of(),
            List.of());
    List<ListedParty> list = new java.util.ArrayList<>(LIST);
    list.add(weak);
    try (Engine engine = Engines.start("chokepoint", folder);
        Finder finder = engine.index(list.stream())) {
      assertThat(finder.find(named("Александр Иваноф"), 5))
          .first()
          .matches(hit -> hit.party() == 0);
      assertThat(finder.find(named("Baraban"), 5))
          .first()
          .matches(hit -> hit.party() == 3 && hit.score() < 0.9);
      assertThat(finder.find(named("Zoltan Kodaly"), 5)).isEmpty();
    }
  }

  @Test
  void everyScriptIsReadInLatinLetters() {
    assertThat(PlainText.of("ИВАНОВ, Александр")).isEqualTo("ivanov aleksandr");
    assertThat(PlainText.of("Müller-Lüdenscheidt & Co.")).isEqualTo("muller ludenscheidt co");
    assertThat(PlainText.of("O'Connor")).isEqualTo("oconnor");
  }

  @Test
  void stringMeasuresAreThoseOfTheBooks() {
    try (Engine jaroWinkler = Engines.start("jaro-winkler", folder);
        Engine levenshtein = Engines.start("levenshtein", folder)) {
      assertThat(score(jaroWinkler, "MARTHA", "MARHTA")).isCloseTo(0.961, within(0.001));
      assertThat(score(levenshtein, "kitten", "sitting")).isCloseTo(1 - 3 / 7.0, within(1e-9));
      assertThatThrownBy(() -> jaroWinkler.index(LIST.stream()))
          .hasMessage("jaro-winkler compares pairs only");
    }
  }

  @Test
  void wordsArePairedWhateverTheirOrder() {
    assertThat(BestWords.score(List.of("ivan", "petrov"), List.of("petrov", "ivan"))).isEqualTo(1);
    assertThat(BestWords.score(List.of("ivan"), List.of("ivan", "petrov"))).isBetween(0.5, 0.9);
  }

  @Test
  void anUnknownEngineIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Engines.start("magic", folder))
        .hasMessageContaining("pg_trgm")
        .hasMessageContaining("magic");
  }

  private static double score(Engine engine, String left, String right) {
    return engine.scorer().score(named(left), named(right));
  }

  private static LabelledParty named(String name) {
    return LabelledParty.named("Person", name);
  }
}
