package dev.chokepoint.routes.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.testing.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearestSearchTest {

  private static final NearestQuestion OF_A = new NearestQuestion("a", 3, 5, 50, 1_000);

  private final World world = new World();

  @BeforeEach
  void a() {
    world.company("a", "ru");
  }

  private NearestAnswer nearest(NearestQuestion question, String... wanted) {
    return new NearestSearch(world, Model.bundled()).nearest(question, Set.of(wanted)::contains);
  }

  private List<List<String>> passed(NearestQuestion question, String... wanted) {
    return nearest(question, wanted).paths().stream().map(Path::passed).toList();
  }

  private void stake(String owner, String asset) {
    world.put(owner + ">" + asset, "Ownership", "owner", owner, "asset", asset);
  }

  @Test
  void givesOnePathToEachOfTheNearestTheShortestFirst() {
    stake("b", "a");
    stake("b", "z");
    stake("a", "y");
    stake("c", "b");
    stake("c", "d");
    assertThat(passed(OF_A, "y", "z", "d"))
        .containsExactly(List.of("a", "y"), List.of("a", "b", "z"), List.of("a", "b", "c", "d"));
  }

  @Test
  void tellsEveryLinkOfAStepWithItsStatements() {
    stake("b", "a");
    world.put("post", "Directorship", "director", "b", "organization", "a");
    List<Link> step = nearest(OF_A, "b").paths().getFirst().hops().getFirst();
    assertThat(step.stream().map(Link::kind)).containsExactly("Ownership", "Directorship");
    assertThat(step.getFirst().statements()).hasSize(2);
  }

  @Test
  void doesNotGoOnThroughWhatItLooksFor() {
    stake("b", "a");
    stake("c", "b");
    assertThat(passed(OF_A, "b", "c")).containsExactly(List.of("a", "b"));
  }

  @Test
  void goesNoFartherThanAsked() {
    stake("b", "a");
    stake("c", "b");
    stake("d", "c");
    stake("e", "d");
    assertThat(passed(OF_A, "d")).hasSize(1);
    assertThat(passed(OF_A, "e")).isEmpty();
    assertThat(nearest(OF_A, "e").ended()).isFalse();
  }

  @Test
  void saysThatThereAreMoreThanWereAskedFor() {
    stake("a", "x");
    stake("a", "y");
    stake("a", "z");
    NearestAnswer two = nearest(new NearestQuestion("a", 3, 2, 50, 1_000), "x", "y", "z");
    assertThat(two.paths()).hasSize(2);
    assertThat(two.more()).isTrue();
    assertThat(nearest(OF_A, "x", "y", "z").more()).isFalse();
  }

  @Test
  void passesNoHubButNamesIt() {
    stake("hub", "a");
    for (int i = 0; i < 9; i++) {
      stake("hub", "h" + i);
    }
    NearestAnswer answer = nearest(new NearestQuestion("a", 3, 5, 8, 1_000), "h3");
    assertThat(answer.paths()).isEmpty();
    assertThat(answer.hubs()).containsExactly("hub");
  }

  @Test
  void startsFromAHubAllTheSame() {
    for (int i = 0; i < 9; i++) {
      stake("a", "h" + i);
    }
    assertThat(passed(new NearestQuestion("a", 3, 5, 8, 1_000), "h3")).hasSize(1);
  }

  @Test
  void endsAfterAsManyEntitiesAsAskedAndSaysSo() {
    for (int i = 0; i < 9; i++) {
      stake("a", "h" + i);
    }
    NearestAnswer answer = nearest(new NearestQuestion("a", 3, 5, 50, 4), "h8");
    assertThat(answer.paths()).isEmpty();
    assertThat(answer.ended()).isTrue();
    assertThat(answer.reached()).isEqualTo(4);
    assertThat(answer.cut()).isZero();
  }

  @Test
  void saysOfHowManyOnlySomeLinksWereLookedAtWithoutHavingEnded() {
    for (int i = 0; i <= 20_000; i++) {
      stake("a", "h" + i);
    }
    NearestAnswer answer = nearest(new NearestQuestion("a", 1, 5, 50, 100_000), "none");
    assertThat(answer.cut()).isEqualTo(1);
    assertThat(answer.ended()).isFalse();
  }

  @Test
  void takesNoLikenessOfNamesForALink() {
    world.company("b", "ru").same("a", "b", SameParty.Basis.NAME_ALONE);
    assertThat(passed(OF_A, "b")).isEmpty();
  }

  @Test
  void refusesWhatCannotBeAsked() {
    assertThatThrownBy(() -> new NearestQuestion("a", 0, 5, 50, 10))
        .hasMessage("a path has 1 to 12 steps, not 0");
    assertThatThrownBy(() -> new NearestQuestion("a", 3, 0, 50, 10))
        .hasMessageContaining("at least one path");
  }
}
