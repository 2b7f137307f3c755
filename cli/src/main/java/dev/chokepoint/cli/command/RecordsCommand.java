package dev.chokepoint.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `records`: where the records lie.
@Command(
    name = "records",
    description = "Moves what was entered between files and a database.",
    synopsisSubcommandLabel = "COMMAND")
final class RecordsCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "say what to do: move --to database or files");
  }
}
