package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts persons' names in Chinese characters, Hangul and kana, where the family name stands first
/// and nothing stands between.
final class EastAsianNames {

  private static final int LONGEST_NAME = 6;

  private final GivenNames names;

  EastAsianNames(GivenNames names) {
    this.names = names;
  }

  /// Adds the parts of the word; false when it is in another script.
  ///
  /// @param words how many words the whole name has: of several, each is a part already
  boolean read(Word word, int words, List<Draft> into) {
    NameScript script = word.script();
    if (script != NameScript.HAN && script != NameScript.HANGUL && script != NameScript.KANA) {
      return false;
    }
    int length = word.surface().length();
    int first = words == 1 && length <= LONGEST_NAME ? familyLength(word) : 0;
    if (first > 0 && first < length) {
      into.add(family(word.part(0, first)));
      into.add(part(word.part(first, length), TokenRole.GIVEN));
    } else if (words == 2 && into.isEmpty() && spellings(word) != null) {
      into.add(family(word));
    } else {
      into.add(part(word, TokenRole.NAME));
    }
    return true;
  }

  private int familyLength(Word word) {
    for (int length = Math.min(3, word.surface().length() - 1); length > 0; length--) {
      if (spellings(word.part(0, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private @Nullable List<String> spellings(Word word) {
    if (word.script() == NameScript.HANGUL) {
      return names.korean(word.surface());
    }
    List<String> japanese = names.japanese(word.surface());
    return japanese == null ? names.chinese(word.surface()) : japanese;
  }

  private Draft family(Word word) {
    List<String> forms = new ArrayList<>(12);
    List<String> known = spellings(word);
    if (known != null) {
      forms.addAll(known);
    }
    if (word.script() == NameScript.HAN) {
      forms.addAll(all(HanReading.of(word.surface())));
      List<String> korean = names.korean(word.surface());
      forms.addAll(korean == null ? List.of() : korean);
    }
    Reading reading = Reading.of(forms);
    return new Draft(word, reading.latin(), reading.others(), TokenRole.FAMILY, null);
  }

  private static Draft part(Word word, TokenRole role) {
    Reading reading =
        switch (word.script()) {
          case HANGUL -> HangulReading.of(word.surface());
          case HAN -> HanReading.of(word.surface());
          default -> Scripts.kana(word.cased());
        };
    return new Draft(word, reading.latin(), reading.others(), role, null);
  }

  private static List<String> all(Reading reading) {
    List<String> all = new ArrayList<>(reading.others());
    all.addFirst(reading.latin());
    return all;
  }
}
