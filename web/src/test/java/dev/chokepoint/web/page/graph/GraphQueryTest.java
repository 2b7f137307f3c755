package dev.chokepoint.web.page.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphQueryTest {

  private static GraphQuery read(String... pairs) {
    PageUrl url = PageUrl.of("graph");
    for (int i = 0; i < pairs.length; i += 2) {
      url = url.and(pairs[i], pairs[i + 1]);
    }
    return GraphQuery.of(url);
  }

  @Test
  void anAddressSaysAllThatAGraphShows() {
    GraphQuery query =
        read(
            "of",
            "a",
            "of",
            "b",
            "of",
            "a",
            "depth",
            "9",
            "layout",
            "radial",
            "hide",
            "c",
            "pin",
            "d@e@10,-20.5",
            "expand",
            "f",
            "expand",
            "g~owners",
            "since",
            "2022",
            "until",
            "2023-05",
            "near",
            "listed",
            "least",
            "2",
            "hubs",
            "50");
    assertThat(query.of()).containsExactly("a", "b");
    assertThat(query.depth()).isEqualTo(3);
    assertThat(query.layout()).isEqualTo(GraphQuery.Standing.RADIAL);
    assertThat(query.pins()).containsEntry("d@e", new Point(10, -20.5));
    assertThat(query.expand()).containsEntry("f", Set.of("")).containsEntry("g", Set.of("owners"));
    assertThat(query.period().text()).isEqualTo("2022-01-01 to 2023-05-31");
    assertThat(query.nearListed()).isTrue();
    assertThat(query.fewestLinks()).isEqualTo(2);
    assertThat(query.asksWay()).isFalse();
  }

  @Test
  void whatCannotBeReadIsSaid() {
    refused("\"x\" is no date.", "since", "x");
    refused("layout is lanes, layered, radial or time, not \"swirl\".", "layout", "swirl");
    refused("A pin is ID@x,y, not \"a@1\".", "pin", "a@1");
    refused("depth is a number, not \"-1\".", "depth", "-1");
    refused(
        "The period ends (2021-12-31) before it begins (2022-01-01).",
        "since",
        "2022",
        "until",
        "2021");
  }

  private static void refused(String words, String... pairs) {
    assertThatThrownBy(() -> read(pairs)).isInstanceOf(Problem.class).hasMessageContaining(words);
  }
}
