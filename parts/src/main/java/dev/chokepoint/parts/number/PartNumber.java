package dev.chokepoint.parts.number;

import dev.chokepoint.parts.marking.ComparisonKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part number and what it is made of.
///
/// @param maker key of the maker whose rule reads it; empty where many makers share the number or
///   no rule knows it
/// @param written the whole number, with what was peeled
/// @param number the same without what was peeled
/// @param base the device; the family's name where `level` is [Level#SAME_FAMILY]
/// @param packageCode the package, null when not known
/// @param grade temperature, speed or quality, null when not known
/// @param peeled what was taken off, in the order of the number
/// @param unexplained what stands beyond what the rule knows; empty for most
/// @param level how much of an orderable number this is
/// @param what what such a part is; empty when no rule says
/// @param source where the rule stands, or `unverified`
public record PartNumber(
    String maker,
    String written,
    String number,
    String base,
    @Nullable String packageCode,
    @Nullable String grade,
    List<Peeled> peeled,
    String unexplained,
    Level level,
    String what,
    String source) {

  public PartNumber {
    peeled = List.copyOf(peeled);
  }

  /// A number that no rule knows.
  static PartNumber textOnly(String text) {
    return new PartNumber("", text, text, text, null, null, List.of(), "", Level.TEXT_ONLY, "", "");
  }

  /// The number one would order; empty when only a device or family is told.
  public Optional<String> orderable() {
    return level == Level.SAME_ORDERABLE ? Optional.of(written) : Optional.empty();
  }

  /// At which level this number meets another; empty when they do not meet. Numbers of different
  /// makers meet in their text only, unless one of them is shared.
  public Optional<Level> meets(PartNumber other) {
    if (level == Level.TEXT_ONLY || other.level == Level.TEXT_ONLY) {
      return loose(written).equals(loose(other.written))
          ? Optional.of(Level.TEXT_ONLY)
          : Optional.empty();
    }
    boolean oneMaker = maker.equals(other.maker) || maker.isEmpty() || other.maker.isEmpty();
    if (!oneMaker) {
      return number.equals(other.number) ? Optional.of(Level.TEXT_ONLY) : Optional.empty();
    }
    if (level == Level.SAME_FAMILY || other.level == Level.SAME_FAMILY) {
      return inFamily(other) || other.inFamily(this)
          ? Optional.of(Level.SAME_FAMILY)
          : Optional.empty();
    }
    if (!base.equals(other.base)) {
      return Optional.empty();
    }
    return Optional.of(sameDevice(other));
  }

  private Level sameDevice(PartNumber other) {
    if (level == Level.SAME_ORDERABLE
        && other.level == Level.SAME_ORDERABLE
        && number.equals(other.number)) {
      return Level.SAME_ORDERABLE;
    }
    return packageCode != null
            && other.packageCode != null
            && !packageCode.equals(other.packageCode)
        ? Level.SAME_DEVICE_OTHER_PACKAGE
        : Level.SAME_DEVICE_BASE;
  }

  private boolean inFamily(PartNumber other) {
    return level == Level.SAME_FAMILY && other.base.startsWith(shared());
  }

  /// What all devices of a family begin with: its name without the signs that vary.
  private String shared() {
    int end = base.length();
    while (end > 0 && base.charAt(end - 1) == 'X') {
      end--;
    }
    return base.substring(0, end);
  }

  private static String loose(String text) {
    return ComparisonKey.loose(text);
  }
}
