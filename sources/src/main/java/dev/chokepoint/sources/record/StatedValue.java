package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text of a record with its place.
///
/// @param text without blanks at its ends and with single ones inside; never empty
/// @param original as written
public record StatedValue(String text, String original, Locator place) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  /// The value; empty when the text is blank.
  public static Optional<StatedValue> of(String text, Locator place) {
    String clean = SPACE.matcher(text).replaceAll(" ").strip();
    return clean.isEmpty() ? Optional.empty() : Optional.of(new StatedValue(clean, text, place));
  }

  /// Says that the property has the value.
  public void saidOf(Subject subject, String property) {
    subject.says(property, text, original, place);
  }

  /// Says it in words, under a label: `Position: director`.
  public void noted(Subject subject, String property, String label) {
    subject.says(property, label + ": " + text, original, place);
  }
}
