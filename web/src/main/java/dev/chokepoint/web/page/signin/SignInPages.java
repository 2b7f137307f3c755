package dev.chokepoint.web.page.signin;

import dev.chokepoint.desk.accounts.KnownAccount;
import dev.chokepoint.web.guard.Askers;
import dev.chokepoint.web.guard.RateLimit;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.guard.SessionCookie;
import dev.chokepoint.web.page.Backlink;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/signin`, `/signout` and `/users`.
///
/// The form of signing in carries no token of a form: there is no session yet to bind it to, and
/// pages of other sites are refused by their `Origin`.
public final class SignInPages {

  /// Sign-ins that one address may try in a minute, right or wrong.
  private static final int TRIES_PER_MINUTE = 10;

  private static final int LONGEST = 200;

  private final PageWriter pages;
  private final Askers askers;
  private final FormToken tokens;
  private final RateLimit limit = new RateLimit(TRIES_PER_MINUTE, System::nanoTime);

  public SignInPages(PageWriter pages, Askers askers, FormToken tokens) {
    this.pages = pages;
    this.askers = askers;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get(
        "/signin",
        context ->
            write(
                context,
                new SignInPage(
                    "", false, Backlink.local(context.queryParam("back")).orElse(null))));
    routes.post("/signin", this::signIn);
    routes.post("/signout", this::signOut);
    routes.get("/users", this::users);
  }

  private void write(Context context, SignInPage page) {
    pages.write(context, pages.visit(context), "signin/signin", page);
  }

  private void signIn(Context context) {
    limit.count(context.ip());
    String name = said(context, "name");
    Optional<String> secret = askers.signIn().begin(name, said(context, "password"), context.ip());
    if (secret.isEmpty()) {
      context.status(401);
      write(
          context,
          new SignInPage(name, true, Backlink.local(context.formParam("back")).orElse(null)));
      return;
    }
    SessionCookie.give(context, secret.get());
    context.redirect(Backlink.of(context, "/"), HttpStatus.SEE_OTHER);
  }

  private static String said(Context context, String field) {
    @Nullable String said = context.formParam(field);
    return said == null || said.length() > LONGEST ? "" : said;
  }

  private void signOut(Context context) {
    tokens.require(context);
    SessionCookie.of(context)
        .ifPresent(secret ->
            RequestGuard.person(context)
                .ifPresent(person -> {
                  askers.signIn().end(secret, person);
                  askers.forget(secret);
                }));
    SessionCookie.take(context);
    context.redirect("/signin", HttpStatus.SEE_OTHER);
  }

  private void users(Context context) {
    Visit visit = pages.visit(context);
    pages.write(
        context,
        visit,
        "signin/users",
        new UsersPage(askers.all().stream().map(account -> row(visit, account)).toList()));
  }

  private static UsersPage.Row row(Visit visit, KnownAccount account) {
    String state =
        account.disabled()
            ? visit.say("users.disabled")
            : account
                .lockedUntil()
                .map(until -> visit.say("users.locked", visit.words().moment(until)))
                .orElse("");
    return new UsersPage.Row(
        account.name(), visit.say("role." + account.role().word()), state, account.tokens().size());
  }
}
