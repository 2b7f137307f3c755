package dev.chokepoint.drawing.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import dev.chokepoint.evidence.testing.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingTest {

  private static final Folding FOLDING =
      new Folding(Folding.MOST, List.of("seller"), Set.of("c77"), new English());

  @Test
  void whatFitsIsDrawnWhole() {
    Drawn drawn = FOLDING.of(Made.star(249), 3);
    assertThat(drawn.network()).isEqualTo(Made.star(249));
    assertThat(new English().count(drawn)).isEqualTo("250 drawn of 250; 3 not loaded");
  }

  @Test
  void siblingsBecomeOneNodeThatSaysHowManyItStandsFor() {
    Drawn drawn = FOLDING.of(Made.star(1203), 0);
    assertThat(drawn.drawn()).isEqualTo(250);
    assertThat(drawn.groups()).hasSize(1);
    NetworkNode group =
        Objects.requireNonNull(drawn.network().byId().get(drawn.groups().getFirst().id()));
    assertThat(group.label().original()).isEqualTo("955 more consignees");
    assertThat(group.folded()).isEqualTo(955);
    assertThat(new English().count(drawn))
        .isEqualTo("250 drawn of 1\u00A0204; 955 folded in 1 group");
    assertThat(new Ukrainian().count(drawn))
        .isEqualTo("Показано: 250 з 1\u00A0204; згорнуто: 955, груп: 1");
  }

  @Test
  void linksOfAGroupSayHowManyTheyStandFor() {
    Drawn drawn = FOLDING.of(Made.star(1203), 0);
    assertThat(drawn.network().edges())
        .filteredOn(edge -> edge.to().equals(drawn.groups().getFirst().id()))
        .singleElement()
        .satisfies(edge -> assertThat(edge.count()).isEqualTo(955))
        .satisfies(edge -> assertThat(edge.from()).isEqualTo("seller"));
  }

  @Test
  void whatIsListedOrPinnedIsNotFoldedWhileOthersCanBe() {
    Drawn drawn = FOLDING.of(Made.star(1203), 0);
    assertThat(drawn.ids()).contains("seller", "c77");
    assertThat(drawn.network().nodes())
        .filteredOn(node -> node.status() == Status.LISTED)
        .hasSize(12);
  }

  @Test
  void everyNodeIsDrawnOrInOneGroup() {
    Seed.forAll(
        30,
        gen -> {
          Network network = Made.network(gen, gen.between(1, 400), gen.between(1, 300));
          int most = gen.between(60, 251);
          Drawn drawn = new Folding(most, List.of("n0"), Set.of(), new English()).of(network, 0);
          assertThat(drawn.drawn()).isLessThanOrEqualTo(most);
          Set<String> found = new HashSet<>();
          for (Drawn.Group group : drawn.groups()) {
            assertThat(group.members()).hasSizeGreaterThan(1).allMatch(found::add);
          }
          for (NetworkNode node : drawn.network().nodes()) {
            assertThat(node.folded() > 0 || found.add(node.id())).isTrue();
          }
          assertThat(found).isEqualTo(network.byId().keySet());
          assertThat(drawn.matching()).isEqualTo(network.nodes().size());
        });
  }
}
