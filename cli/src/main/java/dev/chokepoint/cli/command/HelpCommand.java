package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.settings.Setting;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.ExportForm;
import dev.chokepoint.desk.ImportFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `help`: about a command or a topic.
@Command(
    name = "help",
    description = "Prints help on a command, or on exit-codes, formats or environment.",
    footer = {"", "Examples:", "  chokepoint help import", "  chokepoint help exit-codes"})
final class HelpCommand extends Answer {

  @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "A command or a topic.")
  private List<String> topic = List.of();

  HelpCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    lines().forEach(session().console()::line);
    return ExitCode.DONE;
  }

  private List<String> lines() {
    return switch (String.join(" ", topic)) {
      case "exit-codes" -> exitCodes();
      case "formats" -> formats();
      case "environment" -> environment();
      default -> usage();
    };
  }

  private List<String> usage() {
    CommandLine command = Commands.of(session()).setUsageHelpWidth(96);
    for (String word : topic) {
      @Nullable CommandLine sub = command.getSubcommands().get(word);
      if (sub == null) {
        throw BadRequest.usage("there is no help on \"" + word + "\"; try chokepoint help");
      }
      command = sub;
    }
    return command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing().lines().toList();
  }

  private List<String> exitCodes() {
    TextTable table = new TextTable("code", "meaning");
    Arrays.stream(ExitCode.values())
        .forEach(code -> table.row(String.valueOf(code.code()), code.meaning()));
    return table.lines(session().console().look().width(), "");
  }

  private List<String> formats() {
    List<String> lines = new ArrayList<>(List.of("Forms that import reads, told by content:"));
    TextTable read = new TextTable("form", "what it is");
    for (Map.Entry<String, String> form : ImportFiles.forms().entrySet()) {
      read.row(form.getKey(), form.getValue());
    }
    lines.addAll(read.lines(session().console().look().width(), "  "));
    lines.add("");
    lines.add("Forms that export writes:");
    TextTable written = new TextTable("form", "what it is");
    Arrays.stream(ExportForm.values()).forEach(form -> written.row(form.word(), form.meaning()));
    lines.addAll(written.lines(session().console().look().width(), "  "));
    return lines;
  }

  private List<String> environment() {
    TextTable table = new TextTable("variable", "setting", "default");
    Arrays.stream(Setting.values()).forEach(s -> table.row(s.variable(), s.key(), s.standard()));
    table.row("NO_COLOR", "", "any value: no colours");
    table.row("CLICOLOR_FORCE", "", "1: colours in pipes too");
    table.row("COLUMNS", "", "width of output");
    table.row("XDG_DATA_HOME", "", "where data directories lie");
    table.row("XDG_CONFIG_HOME", "", "where chokepoint/config.toml lies");
    table.row("CHOKEPOINT_JAVA_HOME", "", "the JDK 25 that the launcher uses");
    table.row("CHOKEPOINT_JAVA_OPTIONS", "", "further options for that JDK, such as -Xmx4g");
    return table.lines(session().console().look().width(), "");
  }
}
