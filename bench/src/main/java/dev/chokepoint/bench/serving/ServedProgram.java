package dev.chokepoint.bench.serving;

import dev.chokepoint.bench.ChildProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program as a user starts it, in a process of its own: what it imports, and its server.
public final class ServedProgram implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("Listening on (http://\\S+?)/ ");
  private static final long START_SECONDS = 120;
  private static final long END_SECONDS = 30;

  private final Process process;
  private final String base;

  private ServedProgram(Process process, String base) {
    this.process = process;
    this.base = base;
  }

  /// Imports a file or folder and waits for it.
  ///
  /// @param folder for temporary files and the log
  /// @param heap such as `1g`
  /// @throws IOException with the log if it fails
  public static void importInto(Path data, Path folder, String heap, Path file, String source)
      throws IOException, InterruptedException {
    Path log = folder.resolve("import.log");
    Process importing =
        start(folder, log, heap, data, List.of("import", file.toString(), "--source", source));
    if (importing.waitFor() != 0) {
      throw new IOException("the import failed:\n" + Files.readString(log));
    }
  }

  /// Serves a data directory on a free port and waits until it listens.
  public static ServedProgram serve(Path data, Path folder, String heap)
      throws IOException, InterruptedException {
    Path log = folder.resolve("server.log");
    Files.deleteIfExists(log);
    return listening(start(folder, log, heap, data, List.of("serve", "--port", "0")), log);
  }

  /// Waits until a server that was started listens.
  ///
  /// @param log where its output goes, and nobody else's
  /// @throws IOException with the log if it does not; then it is ended
  public static ServedProgram listening(Process server, Path log)
      throws IOException, InterruptedException {
    return new ServedProgram(server, address(server, log));
  }

  private static Process start(
      Path folder, Path log, String heap, Path data, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--data", data.toString()));
    return ChildProgram.start(folder, log, List.of("-Xmx" + heap, "-XX:+UseParallelGC"), all);
  }

  private static String address(Process server, Path log) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (server.isAlive() && System.nanoTime() < end) {
      Matcher line = ADDRESS.matcher(Files.readString(log));
      if (line.find()) {
        return line.group(1);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    server.destroyForcibly();
    throw new IOException("the server does not listen:\n" + Files.readString(log));
  }

  /// Its address, without a slash at the end.
  public String base() {
    return base;
  }

  public int port() {
    return URI.create(base).getPort();
  }

  /// Ends it without warning.
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  Process process() {
    return process;
  }

  /// Tells it to stop.
  ///
  /// @return whether it ended by itself
  public boolean stop() throws InterruptedException {
    process.destroy();
    boolean ended = process.waitFor(END_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    return ended;
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
