package dev.chokepoint.routes.path;

import java.util.ArrayList;
import java.util.List;

/// A way from one party to another.
///
/// @param hops one entry a step: every link between its two ends, at least one
public record Path(List<List<Link>> hops) {

  public Path {
    hops = hops.stream().map(List::copyOf).toList();
    if (hops.isEmpty() || hops.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a path has steps, each with a link");
    }
  }

  /// The number of steps.
  public int length() {
    return hops.size();
  }

  /// Ids passed, both ends included.
  public List<String> passed() {
    List<String> passed = new ArrayList<>();
    passed.add(hops.getFirst().getFirst().from());
    hops.forEach(links -> passed.add(links.getFirst().to()));
    return passed;
  }
}
