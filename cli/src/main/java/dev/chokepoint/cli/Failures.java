package dev.chokepoint.cli;

import dev.chokepoint.cli.command.Session;
import dev.chokepoint.cli.settings.BadSettings;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.StoreTrouble;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Turns a failure into one plain sentence and an exit code.
final class Failures {

  private Failures() {}

  static int report(Exception failure, Session session) {
    ExitCode code = code(failure);
    session.console().flush();
    if (code == ExitCode.FAILURE) {
      session
          .console()
          .warn(
              "unexpected failure: "
                  + failure
                  + "\nThis is a bug. Please report it with the command you ran and the output of the same command with --debug.");
    } else {
      session.console().warn(String.valueOf(failure.getMessage()));
    }
    if (session.options().debug()) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      session.console().warn(trace.toString());
    }
    return code.code();
  }

  private static ExitCode code(Exception failure) {
    return switch (failure) {
      case BadRequest request ->
          switch (request.kind()) {
            case UNREADABLE -> ExitCode.UNREADABLE_INPUT;
            case NOT_FOUND -> ExitCode.NOT_FOUND;
            case USAGE, FORBIDDEN -> ExitCode.USAGE;
            case CONFLICT -> ExitCode.CONFLICT;
          };
      case StoreTrouble trouble ->
          switch (trouble.kind()) {
            case BUSY -> ExitCode.STORE_BUSY;
            case DAMAGED, NEWER_FORMAT, OTHER_FORMAT -> ExitCode.VERIFICATION_FAILED;
            case DISK, UNREACHABLE -> ExitCode.SOURCE_UNREACHABLE;
          };
      case BadSettings settings -> ExitCode.USAGE;
      default -> ExitCode.FAILURE;
    };
  }
}
