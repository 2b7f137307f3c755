package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;

/// Whether everything is as it should be.
///
/// @param data the data directory
/// @param java version of the running Java
/// @param sources how many sources are published
/// @param problems what is wrong, one sentence each; empty when nothing is
/// @param old sources that are older than their limit, or whose last fetch failed
public record HealthAnswer(
    Path data, String java, long sources, List<String> problems, List<Freshness> old) {

  public HealthAnswer {
    old = List.copyOf(old);
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
