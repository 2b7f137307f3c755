package dev.chokepoint.matching.names;

import org.jspecify.annotations.Nullable;

/// Names made from the father's name by an ending, in East Slavic and Turkic use.
public final class Patronymics {

  /// Longer endings before those they end with.
  private static final String[] SLAVIC = {
    "inichna", "ovitch", "evitch", "ovicz", "owicz", "ewicz", "avich", "ovich", "evich", "ovych",
    "evych", "ovits", "ichna", "ovna", "evna", "yvna", "ivna", "avna", "auna", "euna", "ouna",
    "ovic", "evic", "itch", "ich", "ych"
  };

  private static final String[] TURKIC = {
    "oghlu", "oghly", "oglou", "ogly", "oglu", "ogli", "ugli", "uulu", "kyzy", "kizi", "qizi",
    "qyzy", "gyzy", "gizi", "uly"
  };

  private static final int SHORTEST_FATHER = 2;

  private Patronymics() {}

  /// The father's name as far as the word tells it, without the letters that spellings differ in
  /// (`nikola` for Nikolaevich, Nikolayevich and Nikolaevna); null when the word is no patronymic.
  ///
  /// @param latin lower-case ASCII
  public static @Nullable String stem(String latin) {
    String slavic = slavicStem(latin);
    return slavic == null ? stem(latin, TURKIC) : slavic;
  }

  static @Nullable String slavicStem(String latin) {
    char last = latin.isEmpty() ? 0 : latin.charAt(latin.length() - 1);
    return last == 'h' || last == 'a' || last == 'c' || last == 'z' || last == 's'
        ? stem(latin, SLAVIC)
        : null;
  }

  /// Whether it can only be a woman's patronymic, never a family name.
  static boolean isFeminine(String latin) {
    return latin.endsWith("vna") || latin.endsWith("ichna") || latin.endsWith("una");
  }

  private static @Nullable String stem(String latin, String[] endings) {
    for (String ending : endings) {
      if (latin.endsWith(ending)) {
        int end = latin.length() - ending.length();
        while (end > 1 && "yij".indexOf(latin.charAt(end - 1)) >= 0) {
          end--;
        }
        return end < SHORTEST_FATHER ? null : latin.substring(0, end);
      }
    }
    return null;
  }
}
