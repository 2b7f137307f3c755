package dev.chokepoint.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `case`: cases, what is pinned to them, and what of them leaves the house.
@Command(
    name = "case",
    description = "Keeps cases, and makes the report and the bundle that leave the house.",
    synopsisSubcommandLabel = "COMMAND")
final class CaseCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "say what to do: new, mark, add, list, show, report, export or verify");
  }
}
