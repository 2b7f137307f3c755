package dev.chokepoint.cli.command;

import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `user add`: somebody who may ask a server.
@Command(
    name = "add",
    description = "Adds a user. From the first one on a server asks everybody who they are.",
    footer = {
      "",
      "Examples:",
      "  chokepoint user add olena --role admin",
      "  chokepoint user add taras --role analyst --password-file secret.txt"
    })
final class UserAddCommand extends UserAnswer {

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description = "reader, analyst, reviewer or admin (default: ${DEFAULT-VALUE}).")
  private String role = "";

  @Mixin private PasswordOption password = new PasswordOption();

  UserAddCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) throws IOException {
    Role given = Role.of(role);
    PasswordOption.Password chosen = password.read(session());
    accounts.add(user, given, chosen.text(), by);
    return "Added " + user + " as " + given.word() + "." + chosen.told();
  }
}
