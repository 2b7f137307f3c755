package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.List;

/// Composes organisations' names from the tables by the custom of each country.
final class OrganisationNames {

  static final List<String> COUNTRIES =
      List.of(
          "ru", "cn", "ir", "tr", "ae", "de", "in", "gb", "us", "fr", "it", "es", "pl", "hk", "ua",
          "sg", "id", "kr", "jp");

  private final Parts parts;
  private final LegalForms forms = new LegalForms();
  private final Draw draw;

  OrganisationNames(Parts parts, Draw draw) {
    this.parts = parts;
    this.draw = draw;
  }

  Parts parts() {
    return parts;
  }

  OrganisationName name(String country) {
    return name(country, draw.chance(0.3) ? 1 : 2);
  }

  /// A name with so many words of trade, which all differ.
  OrganisationName name(String country, int tradeWords) {
    List<NamePart> trade = new ArrayList<>();
    while (trade.size() < tradeWords) {
      NamePart word = trade(country);
      if (trade.stream().noneMatch(each -> each.latin().contains(word.latin()))) {
        trade.add(word);
      }
    }
    return new OrganisationName(
        country,
        country.equals("cn") ? draw.pick(parts.of("cn", "c")) : null,
        own(country),
        trade,
        "",
        draw.pick(forms.of(country)));
  }

  /// A word of its own: one of the country's, or coined.
  NamePart own(String country) {
    if (country.equals("ru") && draw.chance(0.5)) {
      return parts.part("ru", coined("ru"));
    }
    boolean coins = !List.of("cn", "ir", "ua", "kr", "jp", "ru").contains(country);
    if (coins && draw.chance(0.6)) {
      return parts.part(country, coined("xx"));
    }
    return draw.pick(parts.of(country, "d"));
  }

  String coined(String country) {
    List<String> pieces = parts.pieces(country, "x");
    return draw.pick(List.of(pieces.getFirst().split(" ")))
        + draw.pick(List.of(pieces.getLast().split(" ")));
  }

  /// A word of trade in the language in which the country's firms use it.
  NamePart trade(String country) {
    return draw.pick(
        parts.has(country, "i") && (isNative(country) || draw.chance(0.6))
            ? parts.of(country, "i")
            : parts.of("xx", "i"));
  }

  private static boolean isNative(String country) {
    return List.of("ru", "ua", "ir", "cn").contains(country);
  }

  List<LegalForms.Form> forms(String country) {
    return forms.of(country);
  }
}
