package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;

/// Text that UTF-8 can hold.
final class WellFormed {

  private WellFormed() {}

  /// The text with each surrogate that lacks its partner replaced by U+FFFD; the same object when
  /// there is none.
  static String repair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!JsonText.startsPair(text, i)) {
          return replaced(text);
        }
        i++;
      }
    }
    return text;
  }

  /// The remark that some text had to be repaired.
  static ReadIssue remark(Locator place, String repaired) {
    return ReadIssue.note(
        place,
        Excerpt.of(repaired),
        "half a surrogate pair is no character and was replaced by U+FFFD");
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (JsonText.startsPair(text, i)) {
          i++;
        } else {
          out.setCharAt(i, '\uFFFD');
        }
      }
    }
    return out.toString();
  }
}
