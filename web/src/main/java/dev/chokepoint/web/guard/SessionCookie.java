package dev.chokepoint.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cookie of somebody who signed in: out of reach of scripts, never sent from other sites, and
/// where the reader asked by https never sent otherwise. It lasts as long as the browser is open.
public final class SessionCookie {

  private static final String NAME = "chokepoint-session";

  /// A browser takes a cookie of this name only with `Secure`, from this host and for all paths.
  private static final String SECURE_NAME = "__Host-" + NAME;

  private SessionCookie() {}

  /// What the browser holds.
  public static Optional<String> of(Context context) {
    @Nullable String secure = context.cookie(SECURE_NAME);
    @Nullable String plain = secure == null ? context.cookie(NAME) : secure;
    return Optional.ofNullable(plain).filter(value -> value.matches("[A-Za-z0-9_-]{43}"));
  }

  public static void give(Context context, String secret) {
    context.cookie(cookie(context, secret));
  }

  public static void take(Context context) {
    Cookie cookie = cookie(context, "");
    cookie.setMaxAge(0);
    context.cookie(cookie);
  }

  private static Cookie cookie(Context context, String value) {
    boolean https = isHttps(context);
    Cookie cookie = new Cookie(https ? SECURE_NAME : NAME, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /// Whether the reader asked by https, as the proxy in front says. Who says so without one only
  /// keeps their own cookie from coming back.
  private static boolean isHttps(Context context) {
    return "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"))
        || context.scheme().equals("https");
  }
}
