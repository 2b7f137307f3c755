package dev.chokepoint.cli.command;

import dev.chokepoint.desk.accounts.KeepAccounts;
import picocli.CommandLine.Command;

/// `user enable`: an account in use again.
@Command(
    name = "enable",
    description = "Puts an account in use again.",
    footer = {"", "Example:", "  chokepoint user enable taras"})
final class UserEnableCommand extends UserAnswer {

  UserEnableCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) {
    accounts.disable(user, false, by);
    return user + " is in use again.";
  }
}
