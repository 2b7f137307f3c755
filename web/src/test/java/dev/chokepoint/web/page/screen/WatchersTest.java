package dev.chokepoint.web.page.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private final Watchers watchers = new Watchers(6, 4);

  @Test
  void oneReaderLeavesPlacesForOthers() {
    for (int i = 0; i < 4; i++) {
      assertThat(watchers.enter("Olena")).isPresent();
    }
    assertThat(watchers.enter("Olena")).isEmpty();
    assertThat(watchers.enter("Petro")).isPresent();
    assertThat(watchers.enter("Maria")).isPresent();
    assertThat(watchers.enter("Ivan")).as("all six are taken").isEmpty();
  }

  @Test
  void aPlaceThatIsLeftIsFreeAgain() {
    List<Watchers.Place> places = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      places.add(watchers.enter("Olena").orElseThrow());
    }
    places.forEach(Watchers.Place::close);
    for (int i = 0; i < 4; i++) {
      assertThat(watchers.enter("Olena")).isPresent();
    }
  }
}
