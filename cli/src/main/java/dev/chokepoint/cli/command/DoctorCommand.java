package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.HealthJson;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.text.HealthText;
import dev.chokepoint.desk.CheckHealth;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.HealthAnswer;
import picocli.CommandLine.Command;

/// `doctor`: is everything that is kept still what was published?
@Command(
    name = "doctor",
    description =
        "Checks the program, the data directory and every published file against its checksum.",
    footer = {"", "Example:", "  chokepoint doctor"})
final class DoctorCommand extends Answer {

  DoctorCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    HealthAnswer health;
    try (Desk desk = session().desk()) {
      health = new CheckHealth(desk).answer();
    }
    if (session().options().json()) {
      session().console().line(JsonText.of(HealthJson.of(health, Version.number())));
    } else {
      HealthText.lines(health, Version.number(), session().console().look())
          .forEach(session().console()::line);
    }
    return health.sound() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED;
  }
}
