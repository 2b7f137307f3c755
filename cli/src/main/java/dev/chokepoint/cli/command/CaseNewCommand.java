package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewCase;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case new`: opens a case.
@Command(
    name = "new",
    description = "Opens a case; prints its new name.",
    footer = {"", "Example:", "  chokepoint case new \"Chip in item 1\" --tlp amber"})
final class CaseNewCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "TITLE", description = "What the case is about.")
  private String title = "";

  @Option(
      names = "--tlp",
      paramLabel = "MARK",
      defaultValue = "amber",
      description = "Who may see it: clear, green, amber, amber+strict, red (${DEFAULT-VALUE}).")
  private String tlp = "amber";

  @Option(
      names = "--handling",
      paramLabel = "TEXT",
      description = "More about handling, 300 letters at the most.")
  private @Nullable String handling;

  @Option(names = "--owner", paramLabel = "WHO", description = "Whose case it is.")
  private @Nullable String owner;

  CaseNewCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    return new KeepCases(desk)
        .open(new NewCase(title, mark(tlp), handling, owner == null ? by : owner), by);
  }

  /// The mark of a word.
  ///
  /// @throws BadRequest if there is none
  static Tlp mark(String word) {
    return Tlp.ofWord(word)
        .orElseThrow(() ->
            BadRequest.usage(
                "there is no mark \""
                    + word
                    + "\"; there are "
                    + Arrays.stream(Tlp.values())
                        .map(Tlp::mark)
                        .collect(Collectors.joining(", "))));
  }
}
