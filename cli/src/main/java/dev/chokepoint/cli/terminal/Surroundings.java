package dev.chokepoint.cli.terminal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// All that the program takes from the machine it runs on, so that tests can give their own.
///
/// @param out data only
/// @param err everything else
/// @param environment environment variables
/// @param workingDirectory where relative paths begin
/// @param home the user's home directory
/// @param clock tells what day it is
/// @param terminal whether `err` is a terminal, so that progress may be redrawn
public record Surroundings(
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path workingDirectory,
    Path home,
    Clock clock,
    boolean terminal) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /// The variable's value; empty when it is not set.
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
