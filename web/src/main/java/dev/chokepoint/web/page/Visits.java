package dev.chokepoint.web.page;

import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.Words;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads who looks at a page: language by `?lang=`, cookie or browser, theme by cookie.
public final class Visits {

  /// Cookies of what a reader chose.
  public static final String LANGUAGE = "chokepoint-lang";

  public static final String THEME = "chokepoint-theme";
  public static final String KEYS = "chokepoint-keys";
  public static final String KEYMAP = "chokepoint-keymap";
  public static final String LATIN = "chokepoint-latin";

  private static final int YEAR_SECONDS = 31_536_000;

  private final Clock clock;
  private final String statics;
  private final FormToken tokens;
  private final Supplier<SourcesMark> sources;

  /// @param statics what addresses of style sheets begin with
  /// @param sources asked for each page
  public Visits(Clock clock, String statics, FormToken tokens, Supplier<SourcesMark> sources) {
    this.clock = clock;
    this.statics = statics;
    this.tokens = tokens;
    this.sources = sources;
  }

  public Visit of(Context context) {
    Words words = Words.in(language(context));
    return new Visit(
        words,
        theme(context),
        !"off".equals(context.cookie(KEYS)),
        keymap(context),
        "on".equals(context.cookie(LATIN)),
        PageUrl.asked(encodedPath(context), context.queryParamMap()).without("lang"),
        statics,
        tokens.of(context),
        sources.get(),
        words.moment(clock.instant()),
        RequestGuard.person(context));
  }

  private static Keymap keymap(Context context) {
    @Nullable String kept = context.cookie(KEYMAP);
    try {
      return Keymap.read(kept == null ? null : URLDecoder.decode(kept, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Keymap.BUNDLED; // A cookie that this server did not write maps nothing.
    }
  }

  private static String encodedPath(Context context) {
    return context.req().getRequestURI();
  }

  private static Language language(Context context) {
    @Nullable String chosen = context.queryParam("lang");
    Optional<Language> asked = chosen == null ? Optional.empty() : Language.of(chosen);
    asked.ifPresent(language -> keep(context, LANGUAGE, language.code()));
    return asked.orElseGet(() -> {
      @Nullable String kept = context.cookie(LANGUAGE);
      @Nullable String accepted = context.header("Accept-Language");
      return (kept == null ? Optional.<Language>empty() : Language.of(kept))
          .orElseGet(() -> Language.accepted(accepted == null ? "" : accepted));
    });
  }

  private static Theme theme(Context context) {
    @Nullable String kept = context.cookie(THEME);
    return (kept == null ? Optional.<Theme>empty() : Theme.of(kept)).orElse(Theme.AUTO);
  }

  /// Keeps a choice in the reader's browser for a year.
  public static void keep(Context context, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }
}
