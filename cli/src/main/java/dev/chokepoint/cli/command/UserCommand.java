package dev.chokepoint.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `user`: who may ask a server.
@Command(
    name = "user",
    description = {
      "Says who may ask a server, and what. Without any user a server on this machine asks nobody",
      "who they are. Every change is an entry of the log."
    },
    synopsisSubcommandLabel = "COMMAND")
final class UserCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "say what to do: add, role, password, token, disable, enable or list");
  }
}
