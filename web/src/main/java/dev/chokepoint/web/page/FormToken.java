package dev.chokepoint.web.page;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.guard.SessionCookie;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Keeps other sites from writing in a reader's name: a form carries a token that only a page of
/// this server can have read, made of a random cookie with a key that lives as long as the process
/// (OWASP, signed double submit). Beside it `OriginRule` refuses foreign pages, and the cookie is
/// `SameSite=Strict`.
public final class FormToken {

  /// Name of the field of a form, and of the header of a script.
  public static final String FIELD = "form-token";

  public static final String HEADER = "Form-Token";

  private static final String COOKIE = "chokepoint-form";
  private static final String PURPOSE = "form";
  private static final int BYTES = 16;
  private static final String MAC = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];

  public FormToken() {
    random.nextBytes(key);
  }

  /// The token for the forms of a page; gives the browser its cookie where it has none. Whoever
  /// signed in gets one that is bound to their session, and that every process of a team knows.
  public String of(Context context) {
    Optional<String> session = session(context);
    if (session.isPresent()) {
      return signed(session.get().getBytes(StandardCharsets.UTF_8), PURPOSE);
    }
    @Nullable String held = context.cookie(COOKIE);
    String cookie = held == null || !held.matches("[0-9a-f]{32}") ? fresh(context) : held;
    return signed(key, cookie);
  }

  /// The session of a request that was let in by it.
  private static Optional<String> session(Context context) {
    return RequestGuard.person(context).flatMap(person -> SessionCookie.of(context));
  }

  private String fresh(Context context) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = HexFormat.of().formatHex(bytes);
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    return value;
  }

  /// Lets a form pass that a page of this server sent to this reader.
  ///
  /// @throws Problem 403 for any other
  public void require(Context context) {
    @Nullable String cookie = context.cookie(COOKIE);
    @Nullable String header = context.header(HEADER);
    @Nullable String sent = header == null ? context.formParam(FIELD) : header;
    Optional<String> expected =
        session(context)
            .map(secret -> signed(secret.getBytes(StandardCharsets.UTF_8), PURPOSE))
            .or(() -> Optional.ofNullable(cookie).map(held -> signed(key, held)));
    boolean same =
        sent != null
            && expected.isPresent()
            && MessageDigest.isEqual(
                expected.get().getBytes(StandardCharsets.UTF_8),
                sent.getBytes(StandardCharsets.UTF_8));
    if (!same) {
      throw Problem.of(
          403,
          Sentence.of(
              "This form was not sent by a page that this server gave you, or the server was started anew since. Nothing was saved. Open the page again and send it once more."));
    }
  }

  private static String signed(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }
}
