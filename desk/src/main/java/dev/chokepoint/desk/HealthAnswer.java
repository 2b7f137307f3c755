package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;

/// Whether everything is as it should be.
///
/// @param data the data directory
/// @param java version of the running Java
/// @param sources how many sources are published
/// @param clusters how many parties stand under several ids that share a number of one party
/// @param apart how many pairs share such a number and are kept apart, for a person to look at
/// @param unclustered sources whose parties stand alone because an earlier program imported them
/// @param problems what is wrong, one sentence each; empty when nothing is
/// @param old sources that are older than their limit, or whose last fetch failed
public record HealthAnswer(
    Path data,
    String java,
    long sources,
    int clusters,
    int apart,
    List<String> unclustered,
    List<String> problems,
    List<Freshness> old) {

  public HealthAnswer {
    old = List.copyOf(old);
    unclustered = List.copyOf(unclustered);
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problems.isEmpty();
  }
}
