package dev.chokepoint.cli.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that every command understands, before its name or after.
public final class GlobalOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where data is kept; the word demo names the demo's own directory.")
  private @Nullable String data;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Answer as one JSON document with stable field names.")
  private boolean json;

  @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours.")
  private boolean noColour;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print only the answer and errors.")
  private boolean quiet;

  @Option(names = "--offline", scope = ScopeType.INHERIT, description = "Refuse every connection.")
  private boolean offline;

  @Option(
      names = "--debug",
      hidden = true,
      scope = ScopeType.INHERIT,
      description = "Show where an unexpected failure arose.")
  private boolean debug;

  Optional<String> data() {
    return Optional.ofNullable(data);
  }

  boolean json() {
    return json;
  }

  boolean noColour() {
    return noColour;
  }

  boolean quiet() {
    return quiet;
  }

  boolean offline() {
    return offline;
  }

  public boolean debug() {
    return debug;
  }
}
