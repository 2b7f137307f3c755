package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where published data and records are kept.
///
/// `--data DIR`, else `CHOKEPOINT_DATA` or the configuration, else `chokepoint` in the user's data
/// home: `$XDG_DATA_HOME`, `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows,
/// else `~/.local/share`. The word `demo` names the demo's own directory beside it, so that the
/// sample case never mixes with a user's data.
public final class DataDirectory {

  /// What to say for `--data` to mean the demo's directory.
  public static final String DEMO = "demo";

  private DataDirectory() {}

  /// The directory for what the user said; nothing said means the standard one.
  ///
  /// @param environment environment variables
  /// @param home the user's home directory
  /// @param workingDirectory where relative paths begin
  public static Path resolve(
      Optional<String> said, Map<String, String> environment, Path home, Path workingDirectory) {
    if (said.isEmpty()) {
      return dataHome(environment, home).resolve("chokepoint");
    }
    if (said.get().equals(DEMO)) {
      return dataHome(environment, home).resolve("chokepoint-demo");
    }
    return workingDirectory.resolve(said.get()).normalize();
  }

  private static Path dataHome(Map<String, String> environment, Path home) {
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!xdg.isEmpty()) {
      return Path.of(xdg);
    }
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    if (!windows.isEmpty()) {
      return Path.of(windows);
    }
    Path mac = home.resolve("Library").resolve("Application Support");
    return mac.toFile().isDirectory() ? mac : home.resolve(".local").resolve("share");
  }
}
