package dev.chokepoint.sources;

import dev.chokepoint.evidence.statement.Locator;
import java.io.IOException;

/// A file cannot be read any further as the form it claims to be.
public final class UnreadableInput extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Locator locator;

  public UnreadableInput(Locator locator, String reason) {
    super(locator + ": " + reason);
    this.locator = locator;
  }

  /// Where reading ended.
  public Locator locator() {
    return locator;
  }
}
