package dev.chokepoint.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Addresses of pages hold all that is shown.
class PageUrlTest {

  @Test
  void whatIsPutInComesOutEncoded() {
    PageUrl url = PageUrl.of("entities", "a/b ?").with("prop", "x&y=<z>");
    assertThat(url.toString()).isEqualTo("/entities/a%2Fb%20%3F?prop=x%26y%3D%3Cz%3E");
  }

  @Test
  void theRootIsASlash() {
    assertThat(PageUrl.of().toString()).isEqualTo("/");
  }

  @Test
  void aConditionIsAddedAndTakenAwayAlone() {
    PageUrl url = PageUrl.of("search").and("country", "ae").and("country", "ru").and("q", "x");
    assertThat(url.without("country", "ae").toString()).isEqualTo("/search?country=ru&q=x");
    assertThat(url.without("country").toString()).isEqualTo("/search?q=x");
    assertThat(url.with("q", "y").toString()).isEqualTo("/search?country=ae&country=ru&q=y");
    assertThat(url.has("country", "ru")).isTrue();
    assertThat(url.last("country")).contains("ru");
  }

  @Test
  void emptyFieldsOfAFormAreNotKept() {
    Map<String, List<String>> asked =
        new TreeMap<>(Map.of("q", List.of(""), "country", List.of("ae", "")));
    assertThat(PageUrl.asked("/search", asked).toString()).isEqualTo("/search?country=ae");
  }
}
