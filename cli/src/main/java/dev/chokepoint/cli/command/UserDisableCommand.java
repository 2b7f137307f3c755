package dev.chokepoint.cli.command;

import dev.chokepoint.desk.accounts.KeepAccounts;
import picocli.CommandLine.Command;

/// `user disable`: an account out of use.
@Command(
    name = "disable",
    description = "Puts an account out of use, with its tokens, and ends its sessions.",
    footer = {"", "Example:", "  chokepoint user disable taras"})
final class UserDisableCommand extends UserAnswer {

  UserDisableCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) {
    accounts.disable(user, true, by);
    return user + " is out of use.";
  }
}
