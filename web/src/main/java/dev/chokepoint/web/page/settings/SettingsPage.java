package dev.chokepoint.web.page.settings;

import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Theme;
import dev.chokepoint.web.page.Visits;
import dev.chokepoint.web.page.words.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// `/settings`: ground, language and keys, kept in the reader's browser.
public final class SettingsPage {

  private final PageWriter pages;
  private final FormToken tokens;

  public SettingsPage(PageWriter pages, FormToken tokens) {
    this.pages = pages;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get(
        "/settings",
        context -> pages.write(context, pages.visit(context), "settings/settings", this));
    routes.post("/settings", this::save);
  }

  private void save(Context context) {
    tokens.require(context);
    @Nullable String theme = context.formParam("theme");
    @Nullable String language = context.formParam("language");
    if (theme != null) {
      Theme.of(theme).ifPresent(each -> Visits.keep(context, Visits.THEME, each.word()));
    }
    if (language != null) {
      Language.of(language).ifPresent(each -> Visits.keep(context, Visits.LANGUAGE, each.code()));
    }
    Visits.keep(context, Visits.KEYS, "off".equals(context.formParam("keys")) ? "off" : "on");
    Visits.keep(context, Visits.LATIN, "on".equals(context.formParam("latin")) ? "on" : "off");
    context.redirect("/settings", io.javalin.http.HttpStatus.SEE_OTHER);
  }
}
