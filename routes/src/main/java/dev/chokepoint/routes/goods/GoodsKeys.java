package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.marking.ComparisonKey;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Under which keys a run is kept, and under which a part is looked for.
///
/// Whatever [PartNumber#meets] accepts for a part asked about and a number read in a run, a key
/// kept begins with one of the keys asked for:
///
/// | they meet by | kept | asked |
/// |---|---|---|
/// | text | the number as written | the same, whole |
/// | number, by rules of different makers | the number | the number |
/// | device | the device | the device |
/// | family asked, device in the text | the device | what the family's devices share |
/// | device asked, family in the text | what the family's devices share, as such | each beginning of the device, as such, whole |
/// | one or two signs misread in the device or the whole number | letters and digits of the run | the device and the whole number |
///
/// Keys are letters and digits. They are kept in the order of their [#skeleton]s, so that what a
/// sign may be misread as stands together.
final class GoodsKeys {

  /// Stands before what the devices of a family share.
  static final char FAMILY = '~';

  /// Stands before the id of a part's entity.
  static final char PART = '@';

  private static final int SHORTEST_FAMILY = 2;

  private GoodsKeys() {}

  /// The key with one sign for all that are taken for each other. The skeleton of a beginning is
  /// the beginning of the skeleton.
  static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      skeleton.append(sign(key.charAt(i), i == 0 ? ' ' : key.charAt(i - 1)));
    }
    return skeleton.toString();
  }

  private static char sign(char c, char before) {
    return switch (c) {
      case 'O' -> '0';
      case 'I' -> '1';
      case 'B' -> '8';
      case 'S' -> '5';
      case 'Z' -> '2';
      case 'H' -> '4';
      case 'T' -> before == 'K' ? '1' : c;
      default -> c;
    };
  }

  /// Keys beside the run's own that it is kept under, because the number it stands for begins
  /// otherwise.
  static Set<String> beside(ReadRun run) {
    Set<String> keys = new LinkedHashSet<>();
    for (PartNumber number : run.numbers()) {
      if (number.level() == Level.TEXT_ONLY) {
        continue;
      }
      Set<String> forms = new LinkedHashSet<>();
      String written = ComparisonKey.loose(number.written());
      forms.add(written);
      add(forms, ComparisonKey.loose(number.number()));
      add(forms, ComparisonKey.loose(number.base()));
      for (String form : forms) {
        if (form.equals(written) ? !form.equals(run.key()) : !run.key().startsWith(form)) {
          keys.add(form);
        }
      }
      if (number.level() == Level.SAME_FAMILY) {
        keys.add(FAMILY + shared(number));
      }
    }
    return keys;
  }

  private static void add(Set<String> forms, String form) {
    if (forms.stream().noneMatch(known -> known.startsWith(form))) {
      forms.add(form);
    }
  }

  /// Letters and digits that all devices of a family begin with.
  static String shared(PartNumber family) {
    return ComparisonKey.loose(family.base().replaceAll("X+$", ""));
  }

  /// Keys that a kept key has to begin with.
  static List<String> beginnings(PartNumber asked) {
    if (asked.level() == Level.TEXT_ONLY) {
      return List.of();
    }
    String device =
        asked.level() == Level.SAME_FAMILY ? shared(asked) : ComparisonKey.loose(asked.base());
    String number = ComparisonKey.loose(asked.number());
    return number.startsWith(device) ? List.of(device) : List.of(device, number);
  }

  /// Keys that a kept key has to be.
  static List<String> whole(PartNumber asked) {
    List<String> keys = new ArrayList<>();
    keys.add(ComparisonKey.loose(asked.written()));
    if (asked.level() != Level.TEXT_ONLY) {
      String device = ComparisonKey.loose(asked.base());
      for (int length = SHORTEST_FAMILY; length <= device.length(); length++) {
        keys.add(FAMILY + device.substring(0, length));
      }
    }
    return keys;
  }

  /// Beginnings in which signs may be misread.
  static List<String> misreadable(PartNumber asked) {
    return switch (asked.level()) {
      case SAME_FAMILY -> List.of();
      case TEXT_ONLY -> List.of(ComparisonKey.loose(asked.written()));
      default -> {
        String device = ComparisonKey.loose(asked.base());
        String written = ComparisonKey.loose(asked.written());
        yield written.equals(device) ? List.of(device) : List.of(written, device);
      }
    };
  }
}
