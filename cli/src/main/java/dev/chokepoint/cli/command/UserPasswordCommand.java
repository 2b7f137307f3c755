package dev.chokepoint.cli.command;

import dev.chokepoint.desk.accounts.KeepAccounts;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `user password`: another password.
@Command(
    name = "password",
    description = "Gives a user another password, unlocks the account and ends its sessions.",
    footer = {"", "Example:", "  chokepoint user password taras"})
final class UserPasswordCommand extends UserAnswer {

  @Mixin private PasswordOption password = new PasswordOption();

  UserPasswordCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) throws IOException {
    PasswordOption.Password chosen = password.read(session());
    accounts.password(user, chosen.text(), by);
    return user + " has another password." + chosen.told();
  }
}
