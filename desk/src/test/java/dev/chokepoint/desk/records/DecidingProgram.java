package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// Decides about the same parties as others do at the same time, in a process of its own.
final class DecidingProgram {

  static final int PARTIES = 40;

  private DecidingProgram() {}

  /// Says `ready`, waits for a byte, and then says of each party whether its own decision stands
  /// (`won`) or somebody else's is in the way (`told`).
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Desk desk = new Desk(Path.of(arguments[0]), Clock.systemUTC(), 2)) {
      KeepDecisions decisions = new KeepDecisions(desk);
      out.println("ready");
      if (System.in.read() < 0) {
        throw new IllegalStateException("nobody said begin");
      }
      for (int i = 0; i < PARTIES; i++) {
        out.println("Party " + i + " " + outcome(decisions, "Party " + i, arguments[1]));
      }
    }
  }

  private static String outcome(KeepDecisions decisions, String party, String who) {
    try {
      decisions.decide(
          new NewDecision("same", party, null, null, "made-1", "name", null, null, null, null),
          who);
      return "won";
    } catch (BadRequest e) {
      return e.kind() == BadRequest.Kind.CONFLICT ? "told" : "failed: " + e.getMessage();
    }
  }
}
