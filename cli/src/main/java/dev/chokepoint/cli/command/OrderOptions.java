package dev.chokepoint.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What goes with an order file.
final class OrderOptions {

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "Which columns say what, as --suggest-map writes it; else it is proposed.")
  @Nullable String map;

  @Option(
      names = "--suggest-map",
      paramLabel = "FILE",
      description = "Write the proposed mapping of the order file, and screen nothing.")
  @Nullable String suggestMap;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Which finding means Stop and which Check; else the cautious one that ships.")
  @Nullable String policy;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to list the cells that cannot be read (default: FILE.rejects.csv).")
  @Nullable String rejects;

  @Option(
      names = "--since",
      paramLabel = "SNAPSHOT",
      description = "Report only rows that this older snapshot judges otherwise, and why.")
  @Nullable Long since;

  @Option(
      names = "--queue",
      description = "Put matches that nobody decided into the queue of review.")
  boolean queue;

  /// Whether any was given that makes sense for orders only.
  boolean any() {
    return queue
        || map != null
        || suggestMap != null
        || policy != null
        || rejects != null
        || since != null;
  }
}
