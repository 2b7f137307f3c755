package dev.chokepoint.web.page.home;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// `/`: the search box, what waits, and the sample.
public final class HomePages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Desk desk;

  public HomePages(PageWriter pages, Published published, Gate gate, Desk desk) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.desk = desk;
  }

  public void add(RoutesConfig routes) {
    routes.get("/", this::home);
  }

  private void home(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      pages.write(
          context,
          visit,
          "home/home",
          new HomePage(List.of(), !lease.holdings().sources().isEmpty()));
    }
  }
}
