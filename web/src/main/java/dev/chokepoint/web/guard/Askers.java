package dev.chokepoint.web.guard;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.KnownAccount;
import dev.chokepoint.desk.accounts.Person;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.accounts.SignIn;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who sends a request: the holder of a token, or who signed in. What is known of them is looked up
/// anew after a second, so that a change of rights, made by whichever process, holds from then on.
public final class Askers {

  private static final String BEARER = "Bearer ";
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int MOST_KNOWN = 10_000;

  private final SignIn signIn;
  private final KeepAccounts accounts;
  private final List<TokenFile.Entry> tokens;
  private final LongSupplier nanos;
  private final Map<String, Known> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST_KNOWN;
        }
      };
  private volatile @Nullable Any any;

  /// Whom something belongs to, and when that was looked up.
  private record Known(Optional<Person> person, long at) {}

  /// Whether there are accounts, and when that was looked up.
  private record Any(boolean there, long at) {}

  /// @param tokens of a file, whose holders may all but give rights
  /// @param nanos a clock that only runs forward
  public Askers(Desk desk, List<TokenFile.Entry> tokens, LongSupplier nanos) {
    this.signIn = new SignIn(desk);
    this.accounts = new KeepAccounts(desk);
    this.tokens = List.copyOf(tokens);
    this.nanos = nanos;
  }

  /// Whether anybody may ask without saying who they are: no token was handed out, and there is no
  /// account.
  public boolean everybody() {
    return tokens.isEmpty() && !hasAccounts();
  }

  /// Whether people can sign in. Where that cannot be looked up now, whether they could before.
  public boolean hasAccounts() {
    Any looked = any;
    long now = nanos.getAsLong();
    if (looked != null && now - looked.at() <= FRESH_NANOS) {
      return looked.there();
    }
    try {
      boolean there = !accounts.all().isEmpty();
      any = new Any(there, now);
      return there;
    } catch (StoreTrouble e) {
      if (looked == null || !looked.there()) {
        throw e;
      }
      return true;
    }
  }

  /// Whether somebody in use can give rights.
  public boolean hasAdmin() {
    return !accounts.who(Role.ADMIN).isEmpty();
  }

  /// Who has a role, to be asked for it.
  public List<String> who(Role role) {
    return accounts.who(role);
  }

  public List<KnownAccount> all() {
    return accounts.all();
  }

  public SignIn signIn() {
    return signIn;
  }

  /// Who sends a request; empty where that cannot be told.
  public Optional<Person> of(Context context) {
    @Nullable String header = context.header("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      String token = header.substring(BEARER.length()).strip();
      Optional<Person> holder =
          TokenFile.holder(tokens, token).map(name -> new Person(name, Role.REVIEWER));
      return holder.isPresent() || !hasAccounts()
          ? holder
          : fresh("token " + token, () -> signIn.byToken(token));
    }
    return SessionCookie.of(context)
        .filter(secret -> hasAccounts())
        .flatMap(secret -> fresh("session " + secret, () -> signIn.bySession(secret)));
  }

  /// What was looked up of a session is not so any more.
  public synchronized void forget(String secret) {
    known.remove("session " + secret);
  }

  /// What was looked up of somebody is not so any more, whatever they asked with.
  public synchronized void forget(Person somebody) {
    known
        .values()
        .removeIf(each ->
            each.person().filter(person -> person.name().equals(somebody.name())).isPresent());
  }

  private Optional<Person> fresh(String what, Supplier<Optional<Person>> look) {
    long now = nanos.getAsLong();
    synchronized (this) {
      Known before = known.get(what);
      if (before != null && now - before.at() <= FRESH_NANOS) {
        return before.person();
      }
    }
    Optional<Person> found = look.get();
    synchronized (this) {
      known.put(what, new Known(found, now));
    }
    return found;
  }
}
