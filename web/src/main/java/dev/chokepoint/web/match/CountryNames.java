package dev.chokepoint.web.match;

import dev.chokepoint.evidence.model.Model;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Country codes by what people write: the code, the three-letter code, or the English name as
/// FollowTheMoney or the Java platform has it.
final class CountryNames {

  /// Names in use that neither has.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("russian federation", "ru"),
          Map.entry("usa", "us"),
          Map.entry("united states of america", "us"),
          Map.entry("uk", "gb"),
          Map.entry("great britain", "gb"),
          Map.entry("iran, islamic republic of", "ir"),
          Map.entry("islamic republic of iran", "ir"),
          Map.entry("dprk", "kp"),
          Map.entry("syrian arab republic", "sy"),
          Map.entry("uae", "ae"),
          Map.entry("turkey", "tr"),
          Map.entry("viet nam", "vn"),
          Map.entry("republic of korea", "kr"),
          Map.entry("korea, republic of", "kr"),
          Map.entry("prc", "cn"));

  private final Map<String, String> codes = new HashMap<>(OTHERS);

  CountryNames(Model model) {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String lower = code.toLowerCase(Locale.ROOT);
      add(country.getDisplayCountry(Locale.ENGLISH), lower);
      add(country.getISO3Country(), lower);
    }
    model
        .valueLabels("country")
        .forEach((code, label) -> {
          codes.put(code, code);
          add(label, code);
        });
  }

  private void add(String name, String code) {
    codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
  }

  Optional<String> code(String said) {
    return Optional.ofNullable(codes.get(said.strip().toLowerCase(Locale.ROOT)));
  }
}
