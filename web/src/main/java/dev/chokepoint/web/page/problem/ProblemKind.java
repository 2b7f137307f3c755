package dev.chokepoint.web.page.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of problem, which has a page of its own that says what it means and what to do.
public enum ProblemKind {
  NOT_FOUND(404, 405, 410),
  NOT_READABLE(400, 413, 414, 422),
  REFUSED(403),
  TOKEN(401),
  CONFLICT(409),
  BUSY(429, 503),
  FAILED(500);

  private final List<Integer> statuses;

  ProblemKind(Integer... statuses) {
    this.statuses = List.of(statuses);
  }

  /// The kind of a status; [#FAILED] for one that nobody foresaw.
  public static ProblemKind of(int status) {
    return Stream.of(values())
        .filter(kind -> kind.statuses.contains(status))
        .findFirst()
        .orElse(FAILED);
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
    return statuses.getFirst();
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
