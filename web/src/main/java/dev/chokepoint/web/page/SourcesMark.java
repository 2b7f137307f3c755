package dev.chokepoint.web.page;

import java.util.Locale;

/// What the dot beside "Sources" says: the worst state that any source is in.
///
/// @param sources how many there are
/// @param troubled how many are in that state
public record SourcesMark(State state, int sources, int troubled) {

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
}
