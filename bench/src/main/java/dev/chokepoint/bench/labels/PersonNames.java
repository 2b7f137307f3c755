package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Composes persons' names from the tables by the custom of each country.
final class PersonNames {

  private static final double WOMEN = 0.35;

  private final Parts parts;
  private final Draw draw;

  PersonNames(Parts parts, Draw draw) {
    this.parts = parts;
    this.draw = draw;
  }

  Parts parts() {
    return parts;
  }

  List<String> countries() {
    return parts.countries();
  }

  /// A name from a country, its parts drawn evenly (so that labels cover the tables) or by rank (as
  /// they are borne).
  PersonName name(String country, boolean byRank) {
    boolean woman = draw.chance(WOMEN) && hasWomen(country);
    return new PersonName(
        country,
        woman,
        given(country, woman, byRank),
        middle(country, woman, byRank),
        family(country, woman, byRank),
        second(country, byRank));
  }

  private boolean hasWomen(String country) {
    return parts.has(country, "f") || parts.has(country, "g");
  }

  NamePart given(String country, boolean woman, boolean byRank) {
    if (parts.has(country, "g")) {
      return syllables(country, byRank);
    }
    return pick(parts.of(country, woman ? "f" : "m"), byRank);
  }

  @Nullable NamePart middle(String country, boolean woman, boolean byRank) {
    return switch (country) {
      case "ru", "ua" -> patronymic(country, woman, byRank);
      case "sy", "eg" -> pick(parts.of(country, "m"), byRank);
      case "us", "gb" -> draw.chance(0.5) ? given(country, woman, byRank) : null;
      default -> null;
    };
  }

  NamePart patronymic(String country, boolean woman, boolean byRank) {
    NamePart man = pick(parts.of(country, "p"), byRank);
    if (!woman) {
      return man;
    }
    String name = man.original();
    return parts.part(
        country,
        country.equals("ua")
            ? name.replaceAll("йович$", "ївна").replaceAll("ович$", "івна")
            : name.replaceAll("вич$", "вна"));
  }

  NamePart family(String country, boolean woman, boolean byRank) {
    List<String> tail = parts.pieces(country, "t");
    double composed = byRank ? 0.25 : 0.3;
    NamePart man =
        tail.isEmpty() || !draw.chance(composed)
            ? pick(parts.of(country, "s"), byRank)
            : parts.part(country, draw.pick(stems(tail)) + draw.pick(endings(tail)));
    if (country.equals("cn")) {
      return chineseFamily(man);
    }
    return woman ? parts.part(country, item(country, man)) : man;
  }

  /// The family name as a woman bears it, as an item of a table.
  private static String item(String country, NamePart man) {
    String name = man.original();
    return switch (country) {
      case "ru", "bg" -> name.replaceAll("([оеё]в|[иы]н)$", "$1а").replaceAll("ский$", "ская");
      case "ua" -> name.replaceAll("ський$", "ська").replaceAll("ий$", "а");
      case "pl" -> name.replaceAll("ski$", "ska").replaceAll("cki$", "cka");
      default -> asListed(man);
    };
  }

  private static NamePart chineseFamily(NamePart family) {
    String wade = WadeGiles.syllable(family.latin());
    if (family.original().length() > 1 || wade.equals(family.latin())) {
      return family;
    }
    return new NamePart(
        family.original(),
        List.of(family.spellings().getFirst(), new Spelling(wade, "wade-giles", Strength.STRONG)));
  }

  private static String asListed(NamePart part) {
    if (part.spellings().getFirst().system().equals("listed")) {
      return part.original()
          + "="
          + String.join("/", part.spellings().stream().map(Spelling::text).toList());
    }
    return part.original();
  }

  private static List<String> stems(List<String> tail) {
    return List.of(tail.getFirst().split(" "));
  }

  private static List<String> endings(List<String> tail) {
    return List.of(tail.getLast().split(" "));
  }

  private @Nullable NamePart second(String country, boolean byRank) {
    boolean two = country.equals("es") || (country.equals("br") && draw.chance(0.5));
    return two ? pick(parts.of(country, "s"), byRank) : null;
  }

  /// A given name of one or two syllables, Chinese or Korean.
  private NamePart syllables(String country, boolean byRank) {
    List<NamePart> table = parts.of(country, "g");
    boolean two = country.equals("kr") || draw.chance(0.75);
    NamePart first = pick(table, byRank);
    NamePart last = two ? pick(table, byRank) : null;
    return country.equals("cn") ? chinese(first, last) : korean(first, last);
  }

  private static NamePart chinese(NamePart first, @Nullable NamePart last) {
    String pinyin = first.latin() + (last == null ? "" : last.latin());
    String wade =
        WadeGiles.syllable(first.latin())
            + (last == null ? "" : "-" + WadeGiles.syllable(last.latin()));
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(new Spelling(capital(pinyin), "pinyin", Strength.MILD));
    if (last != null) {
      spellings.add(
          new Spelling(
              capital(first.latin()) + " " + capital(last.latin()), "pinyin-split", Strength.MILD));
    }
    if (!capital(wade).equals(capital(pinyin))) {
      spellings.add(new Spelling(capital(wade), "wade-giles", Strength.STRONG));
    }
    return new NamePart(first.original() + (last == null ? "" : last.original()), spellings);
  }

  private static NamePart korean(NamePart first, @Nullable NamePart last) {
    NamePart second = last == null ? first : last;
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(
        new Spelling(capital(first.latin()) + "-" + second.latin(), "kr-hyphen", Strength.MILD));
    spellings.add(
        new Spelling(capital(first.latin()) + second.latin(), "kr-joined", Strength.MILD));
    spellings.add(
        new Spelling(
            capital(first.latin()) + " " + capital(second.latin()), "kr-split", Strength.MILD));
    String other =
        capital(first.spellings().getLast().text()) + "-" + second.spellings().getLast().text();
    if (!other.equals(spellings.getFirst().text())) {
      spellings.add(new Spelling(other, "kr-official", Strength.STRONG));
    }
    return new NamePart(first.original() + second.original(), spellings);
  }

  private NamePart pick(List<NamePart> list, boolean byRank) {
    return byRank ? draw.pickByRank(list) : draw.pick(list);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
