package dev.chokepoint.cli.settings;

import dev.chokepoint.cli.terminal.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What must not stand in a configuration file or on a command line: read from a variable, or from
/// the file that the variable with `_FILE` after its name gives.
public final class Secrets {

  private static final String FILE = "_FILE";

  private Secrets() {}

  /// What a variable or its file says, without space around it.
  ///
  /// @return empty if neither is set
  /// @throws BadSettings if both are, or the file cannot be read
  public static Optional<String> read(Surroundings surroundings, String variable) {
    String said = surroundings.variable(variable).strip();
    String file = surroundings.variable(variable + FILE);
    if (file.isEmpty()) {
      return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
    if (!said.isEmpty()) {
      throw new BadSettings(variable + " and " + variable + FILE + " are both set");
    }
    Path path = surroundings.workingDirectory().resolve(file);
    try {
      return Optional.of(Files.readString(path).strip());
    } catch (IOException e) {
      throw new BadSettings(variable + FILE + ": cannot read " + path);
    }
  }
}
