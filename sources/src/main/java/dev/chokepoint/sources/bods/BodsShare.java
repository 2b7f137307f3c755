package dev.chokepoint.sources.bods;

import dev.chokepoint.sources.json.JsonRecord;

/// A share in words that have exact bounds: `51`, `25-50`, `more than 25 up to 50`.
///
/// The standard gives exclusive bounds as numbers of their own; before 0.4 they were flags beside
/// the bounds. Both are read.
final class BodsShare {

  private BodsShare() {}

  /// The words; empty when the share says nothing.
  static String words(JsonRecord share) {
    String exact = share.text("exact");
    String least = share.text("minimum");
    String most = share.text("maximum");
    String above = share.text("exclusiveMinimum");
    String below = share.text("exclusiveMaximum");
    boolean open = above.equals("true");
    boolean shut = below.equals("true");
    if (!exact.isEmpty()) {
      return exact;
    }
    String over = isNumber(above) ? above : open ? least : "";
    String under = isNumber(below) ? below : shut ? most : "";
    if (over.isEmpty() && under.isEmpty() && !least.isEmpty() && !most.isEmpty()) {
      return least + '-' + most;
    }
    String from =
        !over.isEmpty() ? "more than " + over : least.isEmpty() ? "" : "at least " + least;
    String to = !under.isEmpty() ? "less than " + under : most.isEmpty() ? "" : "up to " + most;
    return (from + ' ' + to).strip();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
