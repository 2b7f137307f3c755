package dev.chokepoint.screening.policy;

import java.util.Locale;

/// What is to be done with an order; never that it is in order. Strongest first.
public enum Verdict {
  STOP("Stop"),
  CHECK("Check"),
  NO_FINDING("No finding"),
  COULD_NOT_READ("Could not read");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /// As people read it.
  public String words() {
    return words;
  }

  /// As files write it: `no_finding`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
