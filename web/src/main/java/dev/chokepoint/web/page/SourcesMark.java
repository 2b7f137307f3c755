package dev.chokepoint.web.page;

import java.util.Locale;

/// How old the sources are, counted; the dot beside "Sources" says the worst state that any is in.
///
/// @param fresh within their limits
/// @param unlimited of which no limit is known
/// @param stale older than their limits
/// @param failed whose last refresh failed
public record SourcesMark(int fresh, int unlimited, int stale, int failed) {

  /// Worst last.
  public enum State {
    NONE("○"),
    FRESH("●"),
    STALE("◐"),
    FAILED("○");

    private final String glyph;

    State(String glyph) {
      this.glyph = glyph;
    }

    public String glyph() {
      return glyph;
    }

    /// Key of its sentence, which takes the two numbers.
    public String key() {
      return "sources.mark." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// How many there are.
  public int sources() {
    return fresh + unlimited + stale + failed;
  }

  /// The worst state that one is in.
  public State state() {
    if (failed > 0) {
      return State.FAILED;
    }
    if (stale > 0) {
      return State.STALE;
    }
    return sources() > 0 ? State.FRESH : State.NONE;
  }

  /// How many are in that state, where it is a bad one.
  public int troubled() {
    return failed > 0 ? failed : stale;
  }
}
