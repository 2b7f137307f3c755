package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;

/// Makes up words that read like names, for the long tail of names that hardly anybody bears: two
/// to four syllables, the common ones oftener, and the ending of a region.
final class RareWords {

  private static final List<String> SYLLABLES =
      List.of(
          ("ma ra ka na sa la ta mi ri ki ni si li ti mo ro ko no so lo to mu ru ku nu su lu tu ba"
                  + " da ga za va ha be de ge ze ve he bo do go zo vo ho me re ke ne se le te bi di"
                  + " gi zi vi hi sha cha zha pa fa she che pe fe shi chi pi fi ya yu bra dra gra tra"
                  + " kra pra sta ska spa stra var mar kar bar tar gor dor bor mor hal bel kel vel"
                  + " san ban kan ran man ten ken ren gen len mir dir kir bur tur gur kul mul ald ern"
                  + " ost ulm win lan rik wal ber her gun dol kol pol vin lin din sel nor sor tor zer"
                  + " quin jer jan jo ju thor rud mund hild fri gis bal cor fel nov pav ser")
              .split(" "));
  private static final List<String> ENDINGS =
      List.of(
          "", "", "", "", "ov", "ev", "in", "enko", "uk", "ski", "ic", "yan", "idze", "zadeh", "i",
          "oglu", "er", "mann", "berg", "son", "sen", "ez", "es", "o", "a", "elli", "eau", "escu",
          "as", "os", "pour", "nejad", "wala", "wan", "ng");

  private final Draw draw;

  RareWords(Draw draw) {
    this.draw = draw;
  }

  /// One word with a capital.
  String word() {
    int count = draw.below(10);
    int syllables = count < 4 ? 2 : count < 9 ? 3 : 4;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(draw.chance(0.5) ? draw.pickByRank(SYLLABLES) : draw.pick(SYLLABLES));
    }
    word.append(draw.pick(ENDINGS));
    return PersonNames.capital(word.toString());
  }
}
