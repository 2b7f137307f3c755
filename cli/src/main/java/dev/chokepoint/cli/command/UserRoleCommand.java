package dev.chokepoint.cli.command;

import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `user role`: what somebody may do.
@Command(
    name = "role",
    description = "Gives a user another role; it holds within a second, also for who is signed in.",
    footer = {"", "Example:", "  chokepoint user role taras reviewer"})
final class UserRoleCommand extends UserAnswer {

  @Parameters(index = "1", paramLabel = "ROLE", description = "reader, analyst, reviewer or admin.")
  private String role = "";

  UserRoleCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) {
    Role given = Role.of(role);
    accounts.role(user, given, by);
    return user + " is " + given.word() + " now.";
  }
}
