package dev.chokepoint.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.casefile.Endnotes;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.SampleFile;
import dev.chokepoint.casebook.trace.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The first routes are drawn, the others told in a line each, so that the best is not lost.
class StripHtmlTest {

  private static String strips(int count) {
    Pin.OfTrace one = SampleFile.trace(9, "Ambrel Trade FZE");
    Route route = one.routes().getFirst();
    List<Route> routes = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      routes.add(new Route(i + " of " + count, route.steps(), route.notes()));
    }
    Html html = new Html();
    new StripHtml(html, new Endnotes(SampleFile.file("Ambrel Trade FZE")))
        .write(
            new Pin.OfTrace(
                one.pinned(), one.question(), routes, one.lags(), one.sources(), one.note()));
    return html.toString();
  }

  @Test
  void aRouteIsCalledByItsPlaceOnce() {
    assertThat(strips(2)).contains("<h4>Route 1 of 2</h4>", "<h4>Route 2 of 2</h4>");
  }

  @Test
  void whatElseIsToBeSaidOfARouteStandsUnderIt() {
    assertThat(strips(1)).contains("<p>Unexplained surplus 40 pieces.</p>");
  }

  @Test
  void fromTheFourthOnRoutesAreToldInShort() {
    assertThat(strips(3)).doesNotContain("in short");
    assertThat(strips(5))
        .contains("<h4>Route 3 of 5</h4>", "<ol start=\"4\">")
        .contains("<li>Norvex Semi, Ambrel Trade FZE: assumed.</li>")
        .doesNotContain("Route 4 of 5");
  }
}
