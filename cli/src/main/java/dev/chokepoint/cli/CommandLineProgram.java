package dev.chokepoint.cli;

import dev.chokepoint.cli.command.Commands;
import dev.chokepoint.cli.command.Session;
import dev.chokepoint.cli.settings.BadSettings;
import dev.chokepoint.cli.terminal.Console;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Surroundings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The whole command line: arguments in, exit code out.
public final class CommandLineProgram {

  private final Surroundings surroundings;

  public CommandLineProgram(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Runs one command.
  public int run(String... arguments) {
    Session session = new Session(surroundings);
    try {
      session.checkSettings();
    } catch (BadSettings bad) {
      new Console(surroundings, Look.of(surroundings, true), true)
          .warn(String.valueOf(bad.getMessage()));
      return ExitCode.USAGE.code();
    }
    CommandLine commandLine =
        Commands.of(session)
            .setOut(writer(true))
            .setErr(writer(false))
            .setUsageHelpWidth(96)
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.report(failure, session));
    int code = commandLine.execute(arguments);
    boolean heard = session.console().flush();
    // A reader that went away (chokepoint search x | head) is no failure of ours.
    return heard ? code : ExitCode.DONE.code();
  }

  private PrintWriter writer(boolean out) {
    return new PrintWriter(
        out ? surroundings.out() : surroundings.err(), true, StandardCharsets.UTF_8);
  }
}
