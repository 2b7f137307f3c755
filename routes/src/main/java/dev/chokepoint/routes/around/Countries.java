package dev.chokepoint.routes.around;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Names of countries, as the last part of an address: they do not tell one town from another.
final class Countries {

  private static final Set<String> NAMES = names();

  private Countries() {}

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of("russian federation", "россия", "usa", "uk", "uae"));
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    // Cities that are their own country in an address are their own town as well.
    names.remove("singapore");
    return names;
  }

  static boolean are(String place) {
    return NAMES.contains(place);
  }
}
