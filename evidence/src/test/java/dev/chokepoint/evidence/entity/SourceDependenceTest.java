package dev.chokepoint.evidence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceDependenceTest {

  private final SourceDependence dependence =
      new SourceDependence(Map.of("paper-1", "press-release", "paper-2", "press-release"));

  @Test
  void documents_that_quote_one_origin_do_not_corroborate_each_other() {
    assertThat(dependence.corroborated(List.of("paper-1", "paper-2", "press-release"))).isFalse();
    assertThat(dependence.corroborated(List.of("paper-1", "register"))).isTrue();
    assertThat(dependence.origins(List.of("register", "paper-2", "paper-1")))
        .containsExactly("register", "press-release");
  }

  @Test
  void documents_are_grouped_by_origin_in_the_order_given() {
    assertThat(dependence.byOrigin(List.of("register", "paper-2", "paper-1")))
        .containsExactly(
            Map.entry("register", Set.of("register")),
            Map.entry("press-release", Set.of("paper-1", "paper-2")));
  }
}
