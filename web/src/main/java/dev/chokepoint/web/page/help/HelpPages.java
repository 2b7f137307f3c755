package dev.chokepoint.web.page.help;

import dev.chokepoint.web.page.PageWriter;
import io.javalin.config.RoutesConfig;

/// `/help` and `/help/shortcuts`.
public final class HelpPages {

  private final PageWriter pages;
  private final Shortcuts shortcuts = Shortcuts.bundled();

  public HelpPages(PageWriter pages) {
    this.pages = pages;
  }

  public void add(RoutesConfig routes) {
    routes.get(
        "/help", context -> pages.write(context, pages.visit(context), "help/help", shortcuts));
    routes.get(
        "/help/shortcuts",
        context -> pages.write(context, pages.visit(context), "help/shortcuts", shortcuts));
  }
}
