package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.AccountJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.AccountText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.KnownAccount;
import java.util.List;
import picocli.CommandLine.Command;

/// `user list`: who may do what.
@Command(name = "list", description = "Shows users, their roles and their tokens.")
final class UserListCommand extends Answer {

  UserListCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      List<KnownAccount> accounts = new KeepAccounts(desk).all();
      if (session().options().json()) {
        session().console().line(JsonText.of(AccountJson.of(accounts)));
      } else {
        AccountText.lines(accounts).forEach(session().console()::line);
      }
    }
    return ExitCode.DONE;
  }
}
