package dev.chokepoint.web.page.part;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Two records side by side, a property a row, blanks on one side included.
///
/// @param caption what is compared
/// @param left head of the first column
/// @param right head of the second column
public record CompareTable(String caption, NameText left, NameText right, List<Line> lines) {

  /// How two sides of a row stand to each other. "Missing" and "differs" are different words.
  public enum Likeness {
    SAME("="),
    LIKE("≈"),
    DIFFERS("≠"),
    MISSING("–");

    private final String glyph;

    Likeness(String glyph) {
      this.glyph = glyph;
    }

    public String glyph() {
      return glyph;
    }

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its word.
    public String key() {
      return "likeness." + css();
    }
  }

  /// A property.
  ///
  /// @param property in words
  /// @param left its values in the first record
  /// @param right its values in the second record
  /// @param score what it adds, as text; null where nothing is weighed
  /// @param note what was compared with what; null where nothing is to be said
  public record Line(
      String property,
      List<NameText> left,
      List<NameText> right,
      Likeness likeness,
      @Nullable String score,
      @Nullable String note) {
    public Line {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  public CompareTable {
    lines = List.copyOf(lines);
  }
}
