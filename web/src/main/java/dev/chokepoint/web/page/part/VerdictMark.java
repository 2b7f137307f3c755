package dev.chokepoint.web.page.part;

import dev.chokepoint.screening.policy.Verdict;

/// A verdict with its glyph; its word stands under `verdict.` in both bundles.
///
/// @param css its class in the style sheet
public record VerdictMark(String css, String glyph, String key) {

  public static VerdictMark of(Verdict verdict) {
    return switch (verdict) {
      case STOP -> new VerdictMark("listed", "■", "verdict.stop");
      case CHECK -> new VerdictMark("review", "◇", "verdict.check");
      case NO_FINDING -> new VerdictMark("none", "○", "verdict.no_finding");
      case COULD_NOT_READ -> new VerdictMark("none", "✕", "verdict.could_not_read");
    };
  }
}
