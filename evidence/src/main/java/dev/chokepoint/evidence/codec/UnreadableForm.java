package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Locator;
import java.io.IOException;

/// A file cannot be read any further as the form it is taken for: its header is missing, or its
/// quoting is broken so that no one can tell where the next record begins.
public final class UnreadableForm extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Locator locator;
  private final String reason;

  public UnreadableForm(Locator locator, String reason) {
    super(locator + ": " + reason);
    this.locator = locator;
    this.reason = reason;
  }

  /// Where reading ended.
  public Locator locator() {
    return locator;
  }

  /// One plain sentence, without the place.
  public String reason() {
    return reason;
  }
}
