package dev.chokepoint.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `item`: recovered items, entered by hand.
@Command(
    name = "item",
    description = "Enters recovered items, what stands on them, and their custody.",
    synopsisSubcommandLabel = "COMMAND")
final class ItemCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "say what to do: new, add-marking, attach, custody, show or list");
  }
}
