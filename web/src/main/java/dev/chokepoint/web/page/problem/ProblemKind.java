package dev.chokepoint.web.page.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of problem, which has a page of its own that says what it means and what to do.
public enum ProblemKind {
  NOT_FOUND(404),
  NOT_READABLE(400),
  REFUSED(403),
  TOKEN(401),
  CONFLICT(409),
  BUSY(503),
  FAILED(500);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /// The kind of a status; [#FAILED] for one that nobody foresaw.
  public static ProblemKind of(int status) {
    return switch (status) {
      case 404, 405, 410 -> NOT_FOUND;
      case 400, 413, 414, 422 -> NOT_READABLE;
      case 403 -> REFUSED;
      case 401 -> TOKEN;
      case 409 -> CONFLICT;
      case 429, 503 -> BUSY;
      default -> FAILED;
    };
  }

  /// The kind of a name in an address; empty where there is none.
  public static Optional<ProblemKind> named(String slug) {
    return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /// As in its address, `/problems/SLUG`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The commonest status.
  public int status() {
    return status;
  }

  public String titleKey() {
    return "problem.kind." + slug() + ".title";
  }

  public String meaningKey() {
    return "problem.kind." + slug() + ".meaning";
  }

  public String remedyKey() {
    return "problem.kind." + slug() + ".remedy";
  }
}
