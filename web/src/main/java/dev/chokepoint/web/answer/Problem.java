package dev.chokepoint.web.answer;

import dev.chokepoint.evidence.sentence.Sentence;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A request that gets no answer, as RFC 9457 tells it. The member `detail` is where clients of
/// yente look: a sentence, or for a parameter that cannot be taken (422) a list with one entry a
/// fault, as FastAPI writes it.
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Object detail;
  private final transient Sentence said;
  private final OptionalInt retryAfterSeconds;

  private Problem(int status, Object detail, Sentence said, OptionalInt retryAfterSeconds) {
    super(String.valueOf(detail), null, false, false);
    this.status = status;
    this.detail = detail;
    this.said = said;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public static Problem of(int status, String detail) {
    return of(status, Sentence.verbatim(detail));
  }

  /// One whose sentence pages say in their reader's language.
  public static Problem of(int status, Sentence said) {
    return new Problem(status, said.text(), said, OptionalInt.empty());
  }

  public static Problem badRequest(String detail) {
    return of(400, detail);
  }

  public static Problem badRequest(Sentence said) {
    return of(400, said);
  }

  public static Problem notFound(String detail) {
    return of(404, detail);
  }

  public static Problem notFound(Sentence said) {
    return of(404, said);
  }

  /// A parameter or member of the body that cannot be taken.
  ///
  /// @param type short name of the rule
  /// @param place where it stands: `query` or `body`, then names
  /// @param message what the rule asks for
  /// @param input what came instead; null when nothing did
  public static Problem unprocessable(
      String type, List<String> place, String message, @Nullable Object input) {
    return new Problem(
        422,
        List.of(
            Json.object()
                .put("type", type)
                .put("loc", place)
                .put("msg", message)
                .put("input", input)
                .map()),
        Sentence.verbatim(message),
        OptionalInt.empty());
  }

  /// Too much is asked at once; the same request may be sent again later.
  public static Problem later(int status, String detail, int seconds) {
    return later(status, Sentence.verbatim(detail), seconds);
  }

  public static Problem later(int status, Sentence said, int seconds) {
    return new Problem(status, said.text(), said, OptionalInt.of(seconds));
  }

  /// What the answer says, for a reader of another language.
  public Sentence said() {
    return said;
  }

  public int status() {
    return status;
  }

  /// When to try again, where that helps.
  public OptionalInt retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /// The body.
  public Map<String, @Nullable Object> body() {
    return Json.object()
        .put("type", "about:blank")
        .put("title", HttpStatus.forStatus(status).getMessage())
        .put("status", status)
        .put("detail", detail)
        .map();
  }
}
