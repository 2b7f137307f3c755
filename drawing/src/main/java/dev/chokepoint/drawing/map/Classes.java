package dev.chokepoint.drawing.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Classes of values for a map: few steps that can be told apart, never a continuous colour.
///
/// @param borders where one class ends and the next begins, rising; a value on a border belongs to
///   the class above it
/// @param unit of the values, in words
public record Classes(List<BigDecimal> borders, String unit) {

  /// The most classes that the palette can keep apart.
  public static final int MOST = 6;

  /// @throws IllegalArgumentException when borders do not rise, or are more than the palette has
  ///   colours for
  public Classes {
    borders = List.copyOf(borders);
    for (int i = 1; i < borders.size(); i++) {
      if (borders.get(i - 1).compareTo(borders.get(i)) >= 0) {
        throw new IllegalArgumentException("borders of classes must rise");
      }
    }
    if (borders.size() >= MOST) {
      throw new IllegalArgumentException("at most " + MOST + " classes can be told apart");
    }
  }

  /// How many classes there are.
  public int count() {
    return borders.size() + 1;
  }

  /// The class of a value, from 0.
  public int of(BigDecimal value) {
    int index = 0;
    while (index < borders.size() && value.compareTo(borders.get(index)) >= 0) {
      index++;
    }
    return index;
  }

  /// What to call each class.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      String name;
      if (borders.isEmpty()) {
        name = unit;
      } else if (i == 0) {
        name = "< " + plain(borders.getFirst()) + " " + unit;
      } else if (i == borders.size()) {
        name = "≥ " + plain(borders.getLast()) + " " + unit;
      } else {
        name = plain(borders.get(i - 1)) + " – " + plain(borders.get(i)) + " " + unit;
      }
      names.add(name.strip());
    }
    return names;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
