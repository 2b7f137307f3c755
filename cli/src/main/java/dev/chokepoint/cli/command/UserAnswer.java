package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.accounts.KeepAccounts;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command that changes one account.
abstract class UserAnswer extends Answer {

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the user.")
  private String name = "";

  @Mixin private ActorOption actor = new ActorOption();

  UserAnswer(Session session) {
    super(session);
  }

  @Override
  final ExitCode answer() throws IOException {
    try (Desk desk = session().desk()) {
      session().console().line(change(new KeepAccounts(desk), name, actor.name(session())));
    }
    return ExitCode.DONE;
  }

  /// Changes it.
  ///
  /// @param by who changes it
  /// @return what to tell
  abstract String change(KeepAccounts accounts, String user, String by) throws IOException;
}
