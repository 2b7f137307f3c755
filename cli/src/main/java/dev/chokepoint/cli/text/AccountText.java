package dev.chokepoint.cli.text;

import dev.chokepoint.desk.accounts.KnownAccount;
import java.util.ArrayList;
import java.util.List;

/// Accounts as text: nothing by which one could sign in.
public final class AccountText {

  private AccountText() {}

  public static List<String> lines(List<KnownAccount> accounts) {
    if (accounts.isEmpty()) {
      return List.of("There are no users: a server on this machine asks nobody who they are.");
    }
    List<String> lines = new ArrayList<>();
    for (KnownAccount account : accounts) {
      String locked = account.lockedUntil().map(until -> ", locked until " + until).orElse("");
      lines.add(
          account.name()
              + ": "
              + account.role().word()
              + (account.disabled() ? ", out of use" : "")
              + locked);
      for (KnownAccount.Token token : account.tokens()) {
        lines.add(
            "  "
                + token.id()
                + ": "
                + token.scope().word()
                + " until "
                + token.expires()
                + (token.label().isEmpty() ? "" : ", " + token.label()));
      }
    }
    return lines;
  }
}
