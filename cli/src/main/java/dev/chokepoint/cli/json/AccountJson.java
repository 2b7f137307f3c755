package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.accounts.KnownAccount;
import java.util.List;
import java.util.Map;

/// Accounts as JSON: nothing by which one could sign in.
public final class AccountJson {

  private AccountJson() {}

  public static Map<String, Object> of(List<KnownAccount> accounts) {
    return new Members().put("users", accounts.stream().map(AccountJson::of).toList()).map();
  }

  private static Map<String, Object> of(KnownAccount account) {
    return new Members()
        .put("name", account.name())
        .put("role", account.role().word())
        .put("disabled", account.disabled())
        .put("locked_until", account.lockedUntil().map(Object::toString).orElse(null))
        .put("tokens", account.tokens().stream().map(AccountJson::of).toList())
        .map();
  }

  private static Map<String, Object> of(KnownAccount.Token token) {
    return new Members()
        .put("id", token.id())
        .put("for", token.label())
        .put("scope", token.scope().word())
        .put("expires", token.expires().toString())
        .map();
  }
}
