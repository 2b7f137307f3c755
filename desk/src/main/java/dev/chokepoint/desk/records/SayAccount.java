package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.vault.records.RecordsStore;
import java.util.Optional;
import java.util.function.Function;

/// What the log says of accounts: sign-ins and changes of rights, under `user-NAME`. Never a
/// password, a token or a hash of one.
public final class SayAccount {

  private static final String SUBJECT = "user-";

  private final RecordsDesk records;

  public SayAccount(Desk desk) {
    this.records = new RecordsDesk(desk);
  }

  /// Asks something of the store; it is created where there is none.
  public <T> T writing(Function<RecordsStore, T> question) {
    return records.writing(question);
  }

  /// Asks something of the store; empty where nothing was ever entered.
  public <T> Optional<T> reading(Function<RecordsStore, T> question) {
    return records.reading(question);
  }

  /// Says what became of an account.
  ///
  /// @param what such as `role`
  /// @param detail such as `analyst`; may be empty
  public Entry say(RecordsStore store, String name, String by, String what, String detail) {
    return records.say(store, "account", SUBJECT + name, by, said(what, detail));
  }

  /// Says that somebody signed in, or could not.
  public Entry signIn(RecordsStore store, String name, String what, String detail) {
    return records.say(store, "sign-in", SUBJECT + name, name, said(what, detail));
  }

  private static Said said(String what, String detail) {
    return new Said.Fields().put("what", what).put("detail", detail).said();
  }
}
