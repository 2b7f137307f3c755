package dev.chokepoint.desk.accounts;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.SayAccount;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.records.Account;
import dev.chokepoint.vault.records.RecordsStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Accounts of those who may ask a server, and every change of them in the log.
public final class KeepAccounts {

  /// Fewest and most letters of a password.
  public static final int SHORTEST = 12;

  public static final int LONGEST = 128;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");

  private final Desk desk;
  private final SayAccount said;

  public KeepAccounts(Desk desk) {
    this.desk = desk;
    this.said = new SayAccount(desk);
  }

  /// All accounts by name; empty where there are none, and then nobody is asked who they are.
  public List<KnownAccount> all() {
    return said.reading(
            store -> store.accounts().all().stream().map(account -> known(store, account)).toList())
        .orElseGet(List::of);
  }

  private KnownAccount known(RecordsStore store, Account account) {
    return new KnownAccount(
        account.name(),
        Role.of(account.role()),
        account.disabled(),
        Optional.of(account.lockedUntil()).filter(until -> until.isAfter(desk.clock().instant())),
        store.accounts().tokens(account.name()).stream()
            .map(token ->
                new KnownAccount.Token(
                    token.id(), token.label(), Role.of(token.scope()), token.expires()))
            .toList());
  }

  /// Adds an account.
  ///
  /// @param by who adds it
  /// @throws BadRequest if there is one of that name, or name or password cannot be taken
  public void add(String name, Role role, String password, String by) {
    if (!NAME.matcher(name).matches()) {
      throw BadRequest.usage(
          Sentence.of("a user's name is 1 to 63 lower-case letters, digits, points and hyphens"));
    }
    requireUsable(name, password);
    String hash = PasswordHash.of(password);
    said.writing(store ->
        store.together(() -> {
          if (store.accounts().account(name).isPresent()) {
            throw BadRequest.usage(Sentence.of("there is a user {0} already", name));
          }
          store.accounts().put(new Account(name, role.word(), hash, false, 0, Instant.EPOCH));
          return said.say(store, name, by, "added", role.word());
        }));
  }

  /// Gives another role; whoever is signed in has it with their next request.
  public void role(String name, Role role, String by) {
    change(name, by, "role", role.word(), account -> account.withRole(role.word()));
  }

  /// Gives another password, and ends every session of the account.
  public void password(String name, String password, String by) {
    requireUsable(name, password);
    String hash = PasswordHash.of(password);
    change(name, by, "password", "", account -> account.withPassword(hash));
  }

  /// Puts an account out of use, with its tokens and sessions, or in use again.
  public void disable(String name, boolean disabled, String by) {
    change(name, by, disabled ? "disabled" : "enabled", "", account -> account.outOfUse(disabled));
  }

  private void change(
      String name, String by, String what, String detail, UnaryOperator<Account> change) {
    said.writing(store ->
        store.together(() -> {
          Account account = change.apply(known(store, name));
          store.accounts().put(account);
          if (account.disabled() || what.equals("password")) {
            store.accounts().dropSessions(name);
          }
          return said.say(store, name, by, what, detail);
        }));
  }

  /// Makes a token for programs of a user.
  ///
  /// @param scope the most that it may do
  /// @param label what it is for
  /// @return the token, which is kept nowhere
  public String newToken(String name, Role scope, Duration validity, String label, String by) {
    String token = Secret.fresh();
    said.writing(store ->
        store.together(() -> {
          known(store, name);
          String id = "token-" + Secret.digest(token).substring(0, 12);
          Instant expires = desk.clock().instant().plus(validity);
          store
              .accounts()
              .put(new Account.Token(id, name, label, Secret.digest(token), scope.word(), expires));
          return said.say(store, name, by, "token", id + " as " + scope.word() + " to " + expires);
        }));
    return token;
  }

  /// Makes a token good for nothing.
  ///
  /// @throws BadRequest if the user has no such token
  public void dropToken(String name, String id, String by) {
    said.writing(store ->
        store.together(() -> {
          if (!store.accounts().dropToken(name, id)) {
            throw BadRequest.notFound(Sentence.of("user {0} has no token {1}", name, id));
          }
          return said.say(store, name, by, "token dropped", id);
        }));
  }

  private static Account known(RecordsStore store, String name) {
    return store
        .accounts()
        .account(name)
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no user {0}", name)));
  }

  /// @throws BadRequest if a password is too short, too long or too easy
  static void requireUsable(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw BadRequest.usage(
          Sentence.of("a password has {0} to {1} letters, of any kind", SHORTEST, LONGEST));
    }
    if (password.toLowerCase(java.util.Locale.ROOT).contains(name)) {
      throw BadRequest.usage(Sentence.of("a password must not contain the user's name"));
    }
    if (password.chars().distinct().count() < 5) {
      throw BadRequest.usage(Sentence.of("a password needs at least five different letters"));
    }
  }

  /// A password that nobody can guess.
  public static String newPassword() {
    return Secret.fresh().substring(0, 24);
  }

  /// The names of those in use who have a role, for whoever has not.
  public List<String> who(Role role) {
    Function<KnownAccount, String> name = KnownAccount::name;
    return all().stream()
        .filter(account -> !account.disabled() && account.role().includes(role))
        .map(name)
        .toList();
  }
}
