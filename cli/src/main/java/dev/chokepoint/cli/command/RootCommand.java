package dev.chokepoint.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program without a command.
@Command(
    name = "chokepoint",
    description = "Follows the parts found in weapons to the companies that shipped them.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    headerHeading = "Common:%n",
    header = {
      "  chokepoint demo                      the sample case, traced",
      "  chokepoint import FILES --source N   read a published list",
      "  chokepoint search \"Qods Aviation\"    find a party",
      "  chokepoint show ofac-16418           everything stated about it, with sources",
      ""
    },
    footer = {
      "",
      "More: chokepoint help COMMAND, and chokepoint help exit-codes, formats or environment."
    })
@SuppressWarnings("UnusedVariable") // picocli reads the fields
final class RootCommand implements Runnable {

  @Mixin private final GlobalOptions options;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Print help.")
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  RootCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say which command; chokepoint demo is a good first one");
  }
}
