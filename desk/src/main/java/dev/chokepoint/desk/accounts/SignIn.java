package dev.chokepoint.desk.accounts;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.SayAccount;
import dev.chokepoint.vault.records.Account;
import dev.chokepoint.vault.records.RecordsStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who asks: by name and password, then by the session that these began, or by a token.
///
/// Five wrong passwords in a row lock an account for a quarter of an hour; nobody is told which of
/// name and password was wrong, nor whether the account is locked, and it takes the same time.
public final class SignIn {

  /// A session ends when nothing was asked in it for so long, or at the latest after a working day.
  public static final Duration IDLE = Duration.ofHours(1);

  public static final Duration LONGEST = Duration.ofHours(12);

  static final int TRIES = 5;
  static final Duration LOCKED = Duration.ofMinutes(15);

  private static final Duration NOTED = Duration.ofMinutes(1);

  /// Checked where there is no account, so that it takes as long as where there is one.
  private static final class Nobody {
    static final String HASH = PasswordHash.of(Secret.fresh());
  }

  /// A password that was compared with what an account had.
  ///
  /// @param hash with which it was compared; empty where there was no such account
  record Compared(Optional<String> hash, boolean fits) {

    /// Whether the account still has the password with which it was compared.
    boolean isOf(Account account) {
      return hash.filter(account.password()::equals).isPresent();
    }
  }

  private final Desk desk;
  private final SayAccount said;

  public SignIn(Desk desk) {
    this.desk = desk;
    this.said = new SayAccount(desk);
  }

  /// Begins a session.
  ///
  /// @param from the address that asks, for the log
  /// @return what the browser is to hold; empty if name and password do not fit, or the account is
  ///   out of use or locked
  public Optional<String> begin(String name, String password, String from) {
    return begin(name, password, compared(name, password), from);
  }

  /// Takes its time, and is therefore done outside of any transaction; what stands within it may be
  /// another password by then.
  Compared compared(String name, String password) {
    Optional<String> hash =
        said.reading(store -> store.accounts().account(name))
            .flatMap(found -> found)
            .map(Account::password);
    return new Compared(hash, PasswordHash.fits(password, hash.orElseGet(() -> Nobody.HASH)));
  }

  Optional<String> begin(String name, String password, Compared compared, String from) {
    String secret = Secret.fresh();
    boolean begun =
        compared.hash().isPresent()
            ? said.writing(
                store -> store.together(() -> begin(store, name, password, compared, secret, from)))
            : unknown(from);
    return begun ? Optional.of(secret) : Optional.empty();
  }

  /// What was typed is not kept: it may be a password in the wrong field.
  private boolean unknown(String from) {
    said.writing(store -> said.signIn(store, "unknown", "refused", from));
    return false;
  }

  /// Gives whoever is signed in another password, ends every session of the account, and begins one
  /// anew. A wrong password counts as one at signing in.
  ///
  /// @param current the password until now
  /// @param from the address that asks, for the log
  /// @return what the browser is to hold from now on; empty if the password until now does not fit,
  ///   or there is no such account, or it is out of use or locked
  /// @throws dev.chokepoint.desk.BadRequest if the new password cannot be taken
  public Optional<String> change(String name, String current, String next, String from) {
    KeepAccounts.requireUsable(name, next);
    return change(name, compared(name, current), next, from);
  }

  Optional<String> change(String name, Compared compared, String next, String from) {
    if (compared.hash().isEmpty()) {
      unknown(from);
      return Optional.empty();
    }
    String hash = PasswordHash.of(next);
    String secret = Secret.fresh();
    boolean changed =
        said.writing(store ->
            store.together(() -> {
              Optional<Account> account = admitted(store, name, compared, from);
              if (account.isEmpty()) {
                return false;
              }
              Instant now = desk.clock().instant();
              store.accounts().put(account.get().failed(0, Instant.EPOCH).withPassword(hash));
              store.accounts().dropSessions(name);
              store.accounts().put(new Account.Session(Secret.digest(secret), name, now, now));
              said.say(store, name, name, "password", "");
              return true;
            }));
    return changed ? Optional.of(secret) : Optional.empty();
  }

  /// The account, if it may be used and still has the password that was compared. One that was
  /// changed meanwhile is refused, without counting as a wrong one.
  private Optional<Account> admitted(
      RecordsStore store, String name, Compared compared, String from) {
    Instant now = desk.clock().instant();
    Account account = store.accounts().account(name).orElseThrow();
    if (account.disabled() || account.lockedUntil().isAfter(now)) {
      said.signIn(store, name, account.disabled() ? "disabled" : "locked", from);
      return Optional.empty();
    }
    if (!compared.fits()) {
      failed(store, account, from);
      return Optional.empty();
    }
    if (!compared.isOf(account)) {
      said.signIn(store, name, "refused", from);
      return Optional.empty();
    }
    return Optional.of(account);
  }

  /// Counts a wrong password, and locks the account after too many.
  private void failed(RecordsStore store, Account account, String from) {
    int failures = account.failures() + 1;
    boolean lock = failures >= TRIES;
    Instant until = lock ? desk.clock().instant().plus(LOCKED) : Instant.EPOCH;
    store.accounts().put(account.failed(lock ? 0 : failures, until));
    said.signIn(store, account.name(), lock ? "refused, and locked" : "refused", from);
  }

  private boolean begin(
      RecordsStore store,
      String name,
      String password,
      Compared compared,
      String secret,
      String from) {
    Optional<Account> admitted = admitted(store, name, compared, from);
    if (admitted.isEmpty()) {
      return false;
    }
    Instant now = desk.clock().instant();
    Account account = admitted.get();
    Account renewed = account.failed(0, Instant.EPOCH);
    store
        .accounts()
        .put(
            PasswordHash.isWeaker(account.password())
                ? renewed.withPassword(PasswordHash.of(password))
                : renewed);
    store.accounts().dropSessionsUsedBefore(now.minus(IDLE));
    store.accounts().put(new Account.Session(Secret.digest(secret), name, now, now));
    said.signIn(store, name, "signed in", from);
    return true;
  }

  /// Who a session belongs to; empty once it ended. That something was asked is noted to the
  /// minute.
  public Optional<Person> bySession(String secret) {
    Instant now = desk.clock().instant();
    return said.reading(
            store -> {
              Optional<Account.Session> found = store.accounts().session(Secret.digest(secret));
              if (found.isEmpty() || isOver(found.get(), now)) {
                return Optional.<Person>empty();
              }
              Account.Session session = found.get();
              Optional<Person> person = person(store, session.account(), Role.ADMIN);
              if (person.isPresent() && session.used().plus(NOTED).isBefore(now)) {
                store.accounts().used(session.digest(), now);
              }
              return person;
            })
        .flatMap(person -> person);
  }

  private static boolean isOver(Account.Session session, Instant now) {
    return session.used().plus(IDLE).isBefore(now) || session.begun().plus(LONGEST).isBefore(now);
  }

  /// Who a token belongs to, with no more rights than it has; empty if it is good for nothing.
  public Optional<Person> byToken(String token) {
    Instant now = desk.clock().instant();
    return said.reading(store ->
            store
                .accounts()
                .token(Secret.digest(token))
                .filter(found -> found.expires().isAfter(now))
                .flatMap(found -> person(store, found.account(), Role.of(found.scope()))))
        .flatMap(person -> person);
  }

  private static Optional<Person> person(RecordsStore store, String name, Role most) {
    return store
        .accounts()
        .account(name)
        .filter(account -> !account.disabled())
        .map(account -> new Person(name, Role.of(account.role()).atMost(most)));
  }

  /// Ends a session.
  public void end(String secret, Person person) {
    said.writing(store ->
        store.together(() -> {
          if (store.accounts().dropSession(Secret.digest(secret))) {
            said.signIn(store, person.name(), "signed out", "");
          }
          return true;
        }));
  }
}
