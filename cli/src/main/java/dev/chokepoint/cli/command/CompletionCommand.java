package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.desk.BadRequest;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `completion`: a script that completes commands and options in a shell.
@Command(
    name = "completion",
    description = "Prints a completion script for bash or zsh.",
    footer = {
      "",
      "Example:",
      "  chokepoint completion bash > ~/.local/share/bash-completion/completions/chokepoint"
    })
final class CompletionCommand extends Answer {

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell = "";

  CompletionCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    if (!shell.equals("bash") && !shell.equals("zsh")) {
      throw BadRequest.usage("completion is there for bash and zsh, not for \"" + shell + "\"");
    }
    session()
        .console()
        .line(AutoComplete.bash("chokepoint", Commands.of(session())).stripTrailing());
    return ExitCode.DONE;
  }
}
