package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.EntityJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.EntityText;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.EntityAnswer;
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
      "  chokepoint show ofac-16418 --as-of 2024-01-01 --json"
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

  @Mixin private AgeOptions ages = new AgeOptions();

  ShowCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
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
}
