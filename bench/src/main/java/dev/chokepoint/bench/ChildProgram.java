package dev.chokepoint.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Starts the command line in a Java process of its own, on the class path of this one.
public final class ChildProgram {

  private ChildProgram() {}

  /// Starts it.
  ///
  /// @param temporary its folder for temporary files
  /// @param log where its output goes
  /// @param javaOptions options of the Java process
  /// @param arguments of the command line
  public static Process start(
      Path temporary, Path log, List<String> javaOptions, List<String> arguments)
      throws IOException {
    return start(temporary, log, javaOptions, arguments, Map.of());
  }

  /// The same with more variables in its environment.
  public static Process start(
      Path temporary,
      Path log,
      List<String> javaOptions,
      List<String> arguments,
      Map<String, String> environment)
      throws IOException {
    return start("dev.chokepoint.cli.Main", temporary, log, javaOptions, arguments, environment);
  }

  /// The same by another class.
  public static Process start(
      String main,
      Path temporary,
      Path log,
      List<String> javaOptions,
      List<String> arguments,
      Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(
        Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(javaOptions);
    command.add("-cp");
    command.add(classPath());
    command.add(main);
    command.addAll(arguments);
    ProcessBuilder program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    program.environment().putAll(environment);
    return program.start();
  }

  private static String classPath() {
    return Objects.requireNonNull(System.getProperty("java.class.path"))
        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
  }
}
