package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `user token`: how a program asks for somebody.
@Command(
    name = "token",
    description = {
      "Makes a token by which programs ask for a user, as Authorization: Bearer TOKEN. It is",
      "printed once and kept nowhere. It may no more than its scope, nor than the user."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint user token taras --scope reader --days 90 --for \"nightly screening\"",
      "  chokepoint user token taras --drop token-1f2e3d4c5b6a"
    })
final class UserTokenCommand extends UserAnswer {

  private static final int LONGEST_DAYS = 366;

  @Option(
      names = "--scope",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description = "The most that it may do, as a role (default: ${DEFAULT-VALUE}).")
  private String scope = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "90",
      description = "How long it is good, 1 to 366 days (default: ${DEFAULT-VALUE}).")
  private int days = 90;

  @Option(names = "--for", paramLabel = "TEXT", description = "What it is for.")
  private @Nullable String label;

  @Option(names = "--drop", paramLabel = "ID", description = "Make this token good for nothing.")
  private @Nullable String drop;

  UserTokenCommand(Session session) {
    super(session);
  }

  @Override
  String change(KeepAccounts accounts, String user, String by) {
    if (drop != null) {
      accounts.dropToken(user, drop, by);
      return drop + " is good for nothing now.";
    }
    if (days < 1 || days > LONGEST_DAYS) {
      throw BadRequest.usage("--days is from 1 to " + LONGEST_DAYS);
    }
    return "token: "
        + accounts.newToken(
            user, Role.of(scope), Duration.ofDays(days), label == null ? "" : label, by);
  }
}
