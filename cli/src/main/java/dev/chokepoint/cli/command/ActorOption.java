package dev.chokepoint.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who enters something. Not proven by anything: on one's own machine one is who one says.
final class ActorOption {

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who enters this; the user of this machine if not given.")
  private @Nullable String by;

  String name(Session session) {
    if (by != null && !by.isBlank()) {
      return by;
    }
    return user(session);
  }

  /// The user of this machine.
  static String user(Session session) {
    String user = session.surroundings().environment().get("USER");
    return user == null || user.isBlank() ? "unnamed user" : user;
  }
}
