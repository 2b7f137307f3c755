package dev.chokepoint.cli;

import dev.chokepoint.cli.terminal.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program begins, and the only class that touches the process itself.
public final class Main {

  /// Loggers of libraries. Held, since the logging system forgets settings of loggers that nobody
  /// holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final Logger HARDWOOD = Logger.getLogger("dev.hardwood");

  private Main() {}

  public static void main(String[] arguments) {
    // Both remark at every start on how they decode; a user can do nothing about it.
    LUCENE.setLevel(Level.SEVERE);
    HARDWOOD.setLevel(Level.SEVERE);
    Surroundings surroundings =
        new Surroundings(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home", ".")),
            Clock.systemUTC(),
            onTerminal());
    System.exit(new CommandLineProgram(surroundings).run(arguments));
  }

  @SuppressWarnings("SystemConsoleNull") // it may be null with -Djdk.console=java.base
  private static boolean onTerminal() {
    return System.console() != null && System.console().isTerminal();
  }
}
