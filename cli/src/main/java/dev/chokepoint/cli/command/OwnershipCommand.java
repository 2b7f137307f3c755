package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.OwnershipJson;
import dev.chokepoint.cli.text.OwnershipText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.CalculateOwnership;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.ownership.OwnershipRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ownership`: who is behind a party under the jurisdictions' ownership rules.
@Command(
    name = "ownership",
    description = {
      "Works out who is behind a party under an ownership rule: each round, each addend and the",
      "statements it rests on, bounds where stakes are unknown, and the smallest missing fact."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint ownership ofac-47293 --rule ofac",
      "  chokepoint ownership ofac-47293 --rule eu --on 2024-07-02",
      "  chokepoint ownership ofac-47293 --all-rules --json"
    })
final class OwnershipCommand extends Answer {

  @Parameters(paramLabel = "ID", description = "The party's id, as search prints it.")
  private String id = "";

  @Option(names = "--rule", paramLabel = "RULE", description = "ofac, eu, uk or bis.")
  private @Nullable String rule;

  @Option(names = "--all-rules", description = "All four rules, side by side.")
  private boolean allRules;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Ask about this day (default: today, UTC).")
  private @Nullable LocalDate on;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what had been learned by the end of that day.")
  private @Nullable LocalDate asOf;

  @Mixin private AgeOptions ages = new AgeOptions();

  OwnershipCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    OwnershipRequest request =
        new OwnershipRequest(
            id,
            rules(),
            on == null ? session().today() : on,
            Optional.ofNullable(asOf),
            session().settings().afterStay());
    try (Desk desk = session().desk()) {
      OwnershipAnswer answer = new CalculateOwnership(desk).answer(request);
      AgeOptions.Behind behind = ages.behind(session(), desk);
      if (session().options().json()) {
        session().console().line(JsonText.of(behind.in(OwnershipJson.of(answer))));
      } else {
        new OwnershipText(session().console().look())
            .lines(answer)
            .forEach(session().console()::line);
        behind.lines(session().console().look()).forEach(session().console()::line);
      }
      return behind.code(ExitCode.DONE);
    }
  }

  private List<OwnershipRule> rules() {
    String asked = rule;
    if (allRules) {
      return List.of(OwnershipRule.values());
    }
    if (asked == null) {
      throw BadRequest.usage("name a rule with --rule ofac|eu|uk|bis, or ask --all-rules");
    }
    return List.of(
        OwnershipRule.of(asked)
            .orElseThrow(
                () -> BadRequest.usage("a rule is ofac, eu, uk or bis, not \"" + asked + "\"")));
  }
}
