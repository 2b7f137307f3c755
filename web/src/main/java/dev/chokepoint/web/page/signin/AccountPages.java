package dev.chokepoint.web.page.signin;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Person;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Askers;
import dev.chokepoint.web.guard.RateLimit;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.guard.SessionCookie;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/account`: whoever signed in sees who they are here and gives themselves another password. That
/// ends their sessions in other browsers.
public final class AccountPages {

  /// Changes that one person may try in a minute, as many as sign-ins from an address.
  private static final int TRIES_PER_MINUTE = 10;

  /// More is no password that was ever taken.
  private static final int LONGEST = 200;

  private final PageWriter pages;
  private final Askers askers;
  private final FormToken tokens;
  private final RateLimit limit = new RateLimit(TRIES_PER_MINUTE, System::nanoTime);

  public AccountPages(PageWriter pages, Askers askers, FormToken tokens) {
    this.pages = pages;
    this.askers = askers;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get("/account", context -> write(context, signedIn(context), null));
    routes.post("/account", this::change);
  }

  /// @throws Problem 404 where nobody signs in, 403 for the holder of a token
  private static Person signedIn(Context context) {
    Person person =
        RequestGuard.person(context)
            .orElseThrow(
                () -> Problem.of(404, Sentence.of("Nobody signs in here: there are no accounts.")));
    // A cookie beside a token is not what let the request in.
    if (context.header("Authorization") != null || SessionCookie.of(context).isEmpty()) {
      throw Problem.of(
          403,
          Sentence.of("This page is for people who signed in, not for programs with a token."));
    }
    return person;
  }

  private void write(Context context, Person person, @Nullable String refused) {
    Visit visit = pages.visit(context);
    pages.write(
        context,
        visit,
        "signin/account",
        new AccountPage(
            person.name(),
            visit.say("role." + person.role().word()),
            visit.url().has("changed", "1"),
            refused,
            KeepAccounts.SHORTEST,
            KeepAccounts.LONGEST));
  }

  private void change(Context context) {
    Person person = signedIn(context);
    tokens.require(context);
    limit.count(person.name());
    Visit visit = pages.visit(context);
    String next = said(context, "next");
    if (!next.equals(said(context, "again"))) {
      refuse(context, person, visit.say("account.differ"));
      return;
    }
    Optional<String> secret;
    try {
      secret = askers.signIn().change(person.name(), said(context, "current"), next, context.ip());
    } catch (BadRequest e) {
      refuse(context, person, pages.visit(context).say(e.said()));
      return;
    }
    if (secret.isEmpty()) {
      refuse(context, person, visit.say("account.refused"));
      return;
    }
    askers.forget(person);
    SessionCookie.give(context, secret.get());
    context.redirect("/account?changed=1", HttpStatus.SEE_OTHER);
  }

  private void refuse(Context context, Person person, String why) {
    context.status(HttpStatus.BAD_REQUEST);
    write(context, person, why);
  }

  private static String said(Context context, String field) {
    @Nullable String said = context.formParam(field);
    return said == null || said.length() > LONGEST ? "" : said;
  }
}
