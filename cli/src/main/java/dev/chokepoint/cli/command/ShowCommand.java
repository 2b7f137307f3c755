package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.EntityJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.ListingJson;
import dev.chokepoint.cli.text.EntityText;
import dev.chokepoint.cli.text.ListingText;
import dev.chokepoint.desk.AskListingOnDay;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.ListingOnDay;
import dev.chokepoint.desk.ShowEntity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show`: everything that is stated about one entity.
@Command(
    name = "show",
    description = "Shows everything that is stated about one entity, and by whom.",
    footer = {
      "",
      "Examples:",
      "  chokepoint show ofac-16418",
      "  chokepoint show ofac-16418 --statements",
      "  chokepoint show ofac-16418 --as-of 2024-01-01 --json",
      "  chokepoint show ofac-16418 --on 2024-01-01"
    })
final class ShowCommand extends Answer {

  @Parameters(paramLabel = "ID", description = "The entity's id, as search prints it.")
  private String id = "";

  @Option(
      names = "--statements",
      description = "One line for each statement, with its place in the source's file.")
  private boolean statements;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what had been learned by the end of that day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "Was it on the lists that day? From the versions seen, and from the lists' own dates.")
  private @Nullable LocalDate on;

  @Mixin private AgeOptions ages = new AgeOptions();

  ShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      if (on != null) {
        return onDay(desk, on);
      }
      EntityAnswer answer = new ShowEntity(desk).answer(id, Optional.ofNullable(asOf));
      AgeOptions.Behind behind = ages.behindThese(session(), desk, answer.entity().datasets());
      if (session().options().json()) {
        session().console().line(JsonText.of(behind.in(EntityJson.of(answer))));
      } else {
        EntityText text = new EntityText(session().console().look());
        (statements ? text.statements(answer) : text.factsheet(answer))
            .forEach(session().console()::line);
        behind.lines(session().console().look()).forEach(session().console()::line);
      }
      return behind.code(ExitCode.DONE);
    }
  }

  private ExitCode onDay(Desk desk, LocalDate day) {
    if (statements || asOf != null) {
      throw BadRequest.usage("--on goes without --statements and --as-of");
    }
    ListingOnDay answer = new AskListingOnDay(desk).answer(id, day);
    if (session().options().json()) {
      session().console().line(JsonText.of(ListingJson.of(answer)));
    } else {
      ListingText.lines(answer, session().console().look()).forEach(session().console()::line);
    }
    return ExitCode.DONE;
  }
}
