package dev.chokepoint.vault.snapshots.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The spellings under which names meet.
class SpellingsTest {

  private final WordReader words = new WordReader(new LatinForms());

  @ParameterizedTest
  @CsvSource({
    "Шахед, shahed",
    "Шахед, shakhed",
    "Елабуга, yelabuga",
    "Алабуга, alabuga",
    "Хабаровск, khabarovsk",
    "Юрий, yuriy",
    "Юрий, iurii",
    "Щукин, shchukin",
    "Ганна, ganna",
    "Гнатієв, hnatiyev",
    "Київ, kyyiv"
  })
  void aCyrillicWordIsFoundAsListsAndPassportsWriteIt(String cyrillic, String latin) {
    assertThat(words.read(cyrillic).getFirst().forms()).contains(latin);
  }

  @Test
  void longVowelsOfArabicTellNamesApart() {
    String shahed = words.read("شاهد").getFirst().writtenSkeleton();
    String martyr = words.read("شهید").getFirst().writtenSkeleton();
    assertThat(Word.plain("shahed").writtenSkeleton()).isEqualTo(shahed).isNotEqualTo(martyr);
    assertThat(Word.plain("shahid").writtenSkeleton()).isEqualTo(martyr);
    assertThat(Word.plain("ghods").writtenSkeleton())
        .isEqualTo(words.read("قدس").getFirst().writtenSkeleton());
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "ул. Ш-2, Yelabuga; L.L.C. O'Neil";
    assertThat(words.placed(text))
        .extracting(placed -> text.substring(placed.from(), placed.to()))
        .containsExactly("ул", "Ш", "2", "Yelabuga", "L.L.C", "O'Neil");
    assertThat(words.placed("a L.L.C. O'Neil b"))
        .extracting(placed -> "a L.L.C. O'Neil b".substring(placed.from(), placed.to()))
        .isEqualTo(List.of("a", "L.L.C", "O'Neil", "b"));
  }

  @Test
  void codesKeepTheirPiecesAndMarkingsAreJoined() {
    assertThat(Pieces.codes(words.read("1000 pcs STM32F405RGT6 LQFP64"), false))
        .containsExactly("stm32f405rgt6", "lqfp64");
    assertThat(Pieces.codes(words.read("TMS320 F28335PGFA G4"), true))
        .contains("tms320f28335pgfag4");
    assertThat(Pieces.codes(words.read("Unit 207, Tehran"), false)).isEmpty();
  }
}
