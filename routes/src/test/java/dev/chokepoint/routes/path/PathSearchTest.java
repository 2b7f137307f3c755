package dev.chokepoint.routes.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.testing.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PathSearchTest {

  private final World world = new World();

  private PathAnswer paths(PathQuestion question) {
    return new PathSearch(world, Model.bundled()).paths(question);
  }

  private List<List<String>> passed(String from, String to) {
    return paths(PathQuestion.between(from, to)).paths().stream().map(Path::passed).toList();
  }

  private void stake(String id, String owner, String asset) {
    world.put(id, "Ownership", "owner", owner, "asset", asset);
  }

  @Test
  void goesOverStakesPostsShipmentsAndOtherLinksInEitherDirection() {
    world.company("a", "ru").company("b", "ru").company("c", "hk").company("d", "hk");
    stake("s1", "a", "b");
    world
        .put("d1", "Directorship", "director", "p", "organization", "b")
        .put("d2", "Directorship", "director", "p", "organization", "c")
        .put("sh", "Shipment", "shipper", "d", "consignee", "c");
    Path path = paths(PathQuestion.between("a", "d")).paths().getFirst();
    assertThat(path.passed()).containsExactly("a", "b", "p", "c", "d");
    assertThat(path.hops().stream().map(links -> links.getFirst().kind()))
        .containsExactly("Ownership", "Directorship", "Directorship", "Shipment");
    assertThat(path.hops().stream().map(links -> links.getFirst().forward()))
        .containsExactly(true, false, true, false);
    assertThat(path.hops().getFirst().getFirst().statements()).hasSize(2);
  }

  @Test
  void goesOverASharedAddress() {
    world
        .put("a", "Company", "name", "a", "addressEntity", "addr")
        .put("b", "Company", "name", "b", "addressEntity", "addr")
        .put("addr", "Address", "full", "Sh-2 Street 5");
    assertThat(passed("a", "b")).containsExactly(List.of("a", "addr", "b"));
  }

  @Test
  void goesOverAnIdentity() {
    world.company("a", "ru").company("b", "ru").same("a", "b", SameParty.Basis.NAME_ALONE);
    PathAnswer answer = paths(PathQuestion.between("a", "b"));
    assertThat(answer.paths().getFirst().hops().getFirst().getFirst().kind())
        .isEqualTo("same name");
  }

  @Test
  void tellsEveryShortestPathInTheOrderOfIdsAndEveryLinkOfAStep() {
    stake("s1", "a", "x");
    stake("s2", "a", "x");
    stake("s3", "x", "b");
    stake("s4", "a", "w");
    stake("s5", "w", "b");
    stake("s6", "a", "y");
    stake("s7", "y", "z");
    stake("s8", "z", "b");
    assertThat(passed("a", "b")).containsExactly(List.of("a", "w", "b"), List.of("a", "x", "b"));
    assertThat(paths(PathQuestion.between("a", "b")).paths().get(1).hops().getFirst())
        .extracting(Link::record)
        .containsExactly("s1", "s2");
  }

  @Test
  void saysWhenThereAreMoreThanAsked() {
    for (int i = 0; i < 5; i++) {
      stake("s" + i, "a", "m" + i);
      stake("t" + i, "m" + i, "b");
    }
    PathAnswer few = paths(new PathQuestion("a", "b", 6, 3, 100, false));
    assertThat(few.paths()).hasSize(3);
    assertThat(few.more()).isTrue();
    PathAnswer all = paths(new PathQuestion("a", "b", 6, 5, 100, false));
    assertThat(all.paths()).hasSize(5);
    assertThat(all.more()).isFalse();
  }

  @Test
  void hubsAreNamedAndAvoidedOnRequest() {
    for (int i = 0; i < 9; i++) {
      stake("s" + i, "registrar", "shell" + i);
    }
    stake("long1", "shell0", "m");
    stake("long2", "m", "n");
    stake("long3", "n", "shell1");
    PathQuestion question = new PathQuestion("shell0", "shell1", 6, 10, 5, false);
    PathAnswer through = paths(question);
    assertThat(through.paths().getFirst().passed())
        .containsExactly("shell0", "registrar", "shell1");
    assertThat(through.hubs()).containsExactly("registrar");
    PathAnswer around = paths(question.avoidingHubs());
    assertThat(around.paths().getFirst().passed()).containsExactly("shell0", "m", "n", "shell1");
    assertThat(around.hubs()).containsExactly("registrar");
    assertThat(paths(new PathQuestion("registrar", "m", 6, 10, 5, true)).paths())
        .as("an end may be a hub")
        .hasSize(1);
  }

  @Test
  void noPathWhereNoneIsShortEnoughOrTheEndsAreOne() {
    stake("s1", "a", "b");
    stake("s2", "b", "c");
    assertThat(passed("a", "nobody")).isEmpty();
    assertThat(passed("a", "a")).isEmpty();
    assertThat(paths(new PathQuestion("a", "c", 1, 10, 100, false)).paths()).isEmpty();
    assertThat(paths(new PathQuestion("a", "c", 2, 10, 100, false)).paths()).hasSize(1);
    assertThatThrownBy(() -> new PathQuestion("a", "c", 0, 10, 100, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Against levels by brute force on random graphs, some ends hubs, some to be avoided.
  @Test
  void equalsTryingOutEveryPath() {
    int found = 0;
    for (long seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      World random0 = new World();
      Map<String, Set<String>> next = new HashMap<>();
      Map<String, Integer> degree = new HashMap<>();
      int nodes = 4 + random.nextInt(8);
      int stakes = 3 + random.nextInt(16);
      for (int i = 0; i < stakes; i++) {
        String left = "n" + random.nextInt(nodes);
        String right = "n" + random.nextInt(nodes);
        if (!left.equals(right)) {
          random0.put("s" + i, "Ownership", "owner", left, "asset", right);
          next.computeIfAbsent(left, id -> new TreeSet<>()).add(right);
          next.computeIfAbsent(right, id -> new TreeSet<>()).add(left);
          degree.merge(left, 1, Integer::sum);
          degree.merge(right, 1, Integer::sum);
        }
      }
      int hubAt = 2 + random.nextInt(4);
      boolean avoid = random.nextBoolean();
      int longest = 1 + random.nextInt(6);
      Set<String> shut = new TreeSet<>();
      degree.forEach((id, links) -> {
        if (avoid && links > hubAt) {
          shut.add(id);
        }
      });
      List<List<String>> all = new ArrayList<>();
      walk(next, shut, longest, new ArrayList<>(List.of("n0")), all);
      int least = all.stream().mapToInt(List::size).min().orElse(0);
      List<List<String>> shortest =
          all.stream().filter(path -> path.size() == least).limit(1_000).toList();
      PathAnswer answer =
          new PathSearch(random0, Model.bundled())
              .paths(new PathQuestion("n0", "n1", longest, 1_000, hubAt, avoid));
      assertThat(answer.paths().stream().map(Path::passed))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(shortest);
      found += shortest.size();
    }
    assertThat(found).as("the instances are not trivial").isGreaterThan(150);
  }

  /// Stakes, shipments with several parties, shared addresses and identities, hubs passed or not.
  @Test
  void aSourceThatKnowsWhoIsLinkedGivesTheSameAnswer() {
    int found = 0;
    for (long seed = 0; seed < 600; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      World some = new World();
      int nodes = 4 + random.nextInt(8);
      for (int i = 0; i < 3 + random.nextInt(14); i++) {
        String one = "n" + random.nextInt(nodes);
        String other = "n" + random.nextInt(nodes);
        switch (random.nextInt(4)) {
          case 0 -> some.put("o" + i, "Ownership", "owner", one, "asset", other);
          case 1 ->
              some.put(
                  "s" + i,
                  "Shipment",
                  "shipper",
                  one,
                  "consignee",
                  other,
                  "ultimateConsignee",
                  "n" + random.nextInt(nodes));
          case 2 -> some.put(one, "Company", "addressEntity", "address" + random.nextInt(3));
          default -> {
            if (!one.equals(other)) {
              some.same(one, other, SameParty.Basis.NAME_ALONE);
            }
          }
        }
      }
      String from = random.nextInt(5) == 0 ? "s0" : "n0";
      PathQuestion question =
          new PathQuestion(
              from, "n1", 1 + random.nextInt(6), 3, 1 + random.nextInt(3), random.nextBoolean());
      PathAnswer read = new PathSearch(some, Model.bundled()).paths(question);
      RouteSource knowing = LinkedWorld.of(some, Model.bundled());
      assertThat(new PathSearch(knowing, Model.bundled()).paths(question))
          .as("seed %s", seed)
          .isEqualTo(read);
      found += read.paths().size();
    }
    assertThat(found).as("the instances are not trivial").isGreaterThan(150);
  }

  private static void walk(
      Map<String, Set<String>> next,
      Set<String> shut,
      int longest,
      List<String> path,
      List<List<String>> all) {
    String at = path.getLast();
    if (at.equals("n1")) {
      all.add(List.copyOf(path));
      return;
    }
    boolean blocked = path.size() > 1 && shut.contains(at);
    if (path.size() > longest || blocked) {
      return;
    }
    for (String to : next.getOrDefault(at, Set.of())) {
      if (!path.contains(to)) {
        path.add(to);
        walk(next, shut, longest, path, all);
        path.removeLast();
      }
    }
  }
}
