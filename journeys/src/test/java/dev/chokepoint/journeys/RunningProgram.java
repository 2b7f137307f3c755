package dev.chokepoint.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged program in a process of its own, serving a data directory of its own.
final class RunningProgram implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private final Process process;
  private final String address;

  private RunningProgram(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// Starts `chokepoint` with these arguments and waits until it says where it listens.
  static RunningProgram serving(Path data, String... arguments) {
    return serving(Keeping.usual(), data, arguments);
  }

  /// The same with records where it is said.
  static RunningProgram serving(Keeping keeping, Path data, String... arguments) {
    try {
      Process process = start(keeping, data, arguments);
      return new RunningProgram(process, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException("the program could not be started", e);
    }
  }

  /// Runs `chokepoint` with these arguments to its end.
  static void done(Path data, String... arguments) {
    said(Keeping.usual(), data, arguments);
  }

  /// What `chokepoint` says to these arguments.
  static String said(Keeping keeping, Path data, String... arguments) {
    try {
      Process process = start(keeping, data, arguments);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", arguments) + ": " + said);
      }
      return said;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the program could not be run", e);
    }
  }

  private static Process start(Keeping keeping, Path data, String... arguments) throws IOException {
    Path jar = Path.of("..", "cli", "target", "app", "chokepoint.jar").toAbsolutePath().normalize();
    if (!Files.exists(jar)) {
      throw new AssertionError("the program is not packaged: " + jar);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("CHOKEPOINT_"));
    keeping.address().ifPresent(at -> builder.environment().put("CHOKEPOINT_DB_URL", at));
    return builder.start();
  }

  private static String address(Process process) throws IOException {
    StringBuilder said = new StringBuilder();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return found.group();
      }
    }
    throw new AssertionError("the program ended without an address: " + said);
  }

  /// Where it listens, with a slash at its end.
  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
