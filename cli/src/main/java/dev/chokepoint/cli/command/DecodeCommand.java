package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.DecodeJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.DecodeText;
import dev.chokepoint.desk.Decode;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.desk.DecodeRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decode`: what a marking says of part, maker, date and lot.
@Command(
    name = "decode",
    description = {
      "Says what the marking on a part tells: number, maker, when it was made, lot, and what not.",
      "Every reading that remains is given with its rule. A decoding is a lead, no identification."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint decode \"TMS320 F28335PGFA G4A-17CHCHW\" --maker \"Texas Instruments\"",
      "  chokepoint decode \"2018 LTC2174 UKG-14\" --recovered 2022-10-01 --json",
      "  chokepoint decode \"PS767D301 24T\" --beside \"CTS23CB3 50M000000 2226 3I3\""
    })
final class DecodeCommand extends Answer {

  @Parameters(arity = "1..*", paramLabel = "MARKING", description = "The marking as read.")
  private List<String> words = List.of();

  @Option(names = "--maker", paramLabel = "M", description = "Who is said to have made it.")
  private @Nullable String maker;

  @Option(
      names = "--recovered",
      paramLabel = "DATE",
      description = "The day it was found: it was made no later.")
  private @Nullable LocalDate recovered;

  @Option(
      names = "--beside",
      paramLabel = "MARKING",
      description = "The marking of another part on the same board; may be repeated.")
  private List<String> besides = List.of();

  DecodeCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    DecodeAnswer decoded =
        new Decode(session().surroundings().clock())
            .answer(new DecodeRequest(String.join(" ", words), maker, recovered, besides));
    if (session().options().json()) {
      session().console().line(JsonText.of(DecodeJson.of(decoded)));
    } else {
      new DecodeText(session().console().look()).lines(decoded).forEach(session().console()::line);
    }
    return ExitCode.DONE;
  }
}
