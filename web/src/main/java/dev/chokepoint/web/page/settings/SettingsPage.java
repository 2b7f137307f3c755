package dev.chokepoint.web.page.settings;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.Keymap;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Theme;
import dev.chokepoint.web.page.Visits;
import dev.chokepoint.web.page.help.Shortcuts;
import dev.chokepoint.web.page.words.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `/settings`: ground, language and keys, kept in the reader's browser.
public final class SettingsPage {

  private static final String KEY = "key-";

  private final PageWriter pages;
  private final Shortcuts shortcuts = Shortcuts.bundled();
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
    Keymap keymap = keymap(context);
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
    Visits.keep(context, Visits.KEYMAP, URLEncoder.encode(keymap.line(), StandardCharsets.UTF_8));
    context.redirect("/settings", io.javalin.http.HttpStatus.SEE_OTHER);
  }

  /// Keys that a reader can change, with all that each does.
  public List<Shortcuts.Single> keys() {
    return shortcuts.singles();
  }

  /// The keys that a form wishes; as they were where it has none.
  ///
  /// @throws Problem 400 if two acts would have one key, or a wish is no single key
  private Keymap keymap(Context context) {
    List<String> all = shortcuts.singles().stream().map(Shortcuts.Single::key).toList();
    if (all.stream().noneMatch(key -> context.formParam(KEY + key) != null)) {
      return pages.visit(context).keymap();
    }
    Map<String, String> asked = new TreeMap<>();
    for (String key : all) {
      asked.put(key, Objects.requireNonNullElse(context.formParam(KEY + key), ""));
    }
    return Keymap.of(asked, all)
        .orElseThrow(() ->
            Problem.badRequest(
                Sentence.of(
                    "A key is one letter, digit or sign, and no two acts can have the same one. Nothing was saved.")));
  }
}
