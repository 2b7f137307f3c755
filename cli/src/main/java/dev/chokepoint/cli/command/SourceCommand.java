package dev.chokepoint.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `source`: what was imported.
@Command(
    name = "source",
    description = "Lists, fetches, shows, compares and removes sources.",
    synopsisSubcommandLabel = "COMMAND")
final class SourceCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "say what to do: list, catalogue, update, show, diff or remove");
  }
}
