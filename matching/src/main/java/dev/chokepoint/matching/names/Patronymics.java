package dev.chokepoint.matching.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names made from the father's name.
public final class Patronymics {

  private static final List<String> ENDINGS =
      List.of(
          "ovich", "evich", "ovych", "evych", "ovic", "evic", "ovitch", "evitch", "owicz", "ewicz",
          "ovna", "evna", "ivna", "yevna", "ovych", "yovych", "yevich", "ichna", "inichna", "ogly",
          "oglu", "kyzy", "qizi", "gizi", "uly", "uulu");

  private Patronymics() {}

  /// The father's name as far as the word tells it; null when the word is no patronymic.
  public static @Nullable String stem(String latin) {
    for (String ending : ENDINGS) {
      if (latin.length() > ending.length() + 1 && latin.endsWith(ending)) {
        return latin.substring(0, latin.length() - ending.length());
      }
    }
    return null;
  }
}
