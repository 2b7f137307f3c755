package dev.chokepoint.desk;

import dev.chokepoint.sources.catalogue.AgeText;
import java.time.Duration;

/// Lengths of time that users write.
public final class Ages {

  private Ages() {}

  /// Reads one.
  ///
  /// @param text such as `30min`, `12h`, `7d` or `4w`
  /// @throws IllegalArgumentException if it is no such length
  public static Duration parse(String text) {
    return AgeText.parse(text);
  }
}
