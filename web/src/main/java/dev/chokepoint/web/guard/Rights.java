package dev.chokepoint.web.guard;

import dev.chokepoint.desk.accounts.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which role an address needs. Reading needs a reader; what writes stands here, and what does not
/// stand here needs an admin, so that a route that is added is closed until somebody opens it.
public final class Rights {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final List<Rule> OPEN =
      List.of(
          new Rule("(GET|HEAD)", "/healthz|/readyz|/favicon\\.ico|/static/.*|/signin"),
          new Rule("POST", "/signin"));

  private static final List<Rule> ADMIN = List.of(new Rule("(GET|HEAD)", "/users|/log"));

  /// Asking by POST, what a reader keeps in their own browser, and what has a token of its own.
  private static final List<Rule> READER =
      List.of(
          new Rule("POST", "/match/[^/]+"),
          new Rule("POST", "/reconcile/[^/]+"),
          new Rule("POST", "/settings"),
          new Rule("POST", "/account"),
          new Rule("POST", "/signout"),
          new Rule("POST", "/updatez"));

  private static final List<Rule> ANALYST =
      List.of(
          new Rule("POST", "/review(/undo)?"),
          new Rule("POST", "/api/v1/decisions(/[^/]+/undo)?"),
          new Rule("POST", "/cases(/.*)?"),
          new Rule("POST", "/recoveries(/.*)?"),
          new Rule("POST", "/requests(/.*)?"),
          new Rule("POST", "/screen/files"),
          new Rule("POST", "/screen/runs/.*"));

  private record Rule(Pattern method, Pattern path) {

    Rule(String method, String path) {
      this(Pattern.compile(method), Pattern.compile(path));
    }

    boolean fits(String asked, String address) {
      return method.matcher(asked).matches() && path.matcher(address).matches();
    }
  }

  private Rights() {}

  /// The role that a request needs; empty where nobody has to say who they are. The server answers
  /// an address with a slash at its end as the one without it, so it needs the same.
  public static Optional<Role> needed(String method, String asked) {
    String path = asked.length() > 1 ? asked.replaceFirst("(?<=.)/+$", "") : asked;
    if (any(OPEN, method, path)) {
      return Optional.empty();
    }
    if (any(ADMIN, method, path)) {
      return Optional.of(Role.ADMIN);
    }
    if (READING.contains(method) || any(READER, method, path)) {
      return Optional.of(Role.READER);
    }
    return Optional.of(any(ANALYST, method, path) ? Role.ANALYST : Role.ADMIN);
  }

  private static boolean any(List<Rule> rules, String method, String path) {
    return rules.stream().anyMatch(rule -> rule.fits(method, path));
  }
}
