package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds of any name.
class NameReaderTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  private static final List<String> PIECES =
      List.of(
          "ООО",
          "S.A.",
          "al-",
          "ибн",
          "III",
          "№3",
          "深圳市",
          "有限公司",
          "김",
          "Abd",
          "ud-Din",
          "bin",
          "Sp. z o.o.",
          "O'Neil",
          "VV",
          "Dr.",
          ",",
          "(",
          ")",
          "-",
          "/",
          " ",
          "&",
          "ال",
          "أحمد",
          "ß",
          "İ",
          "ﬁ",
          "Ⅷ",
          "٣",
          "が",
          "ㄱ",
          "ᄀ",
          "𝔄",
          "🚢",
          "Yu.",
          "ogly",
          "Co., Ltd.",
          "\uD800");

  private static String raw(Gen gen) {
    return gen.chance(0.4)
        ? gen.text()
        : String.join(gen.chance(0.7) ? " " : "", gen.listOf(0, 8, () -> gen.oneOf(PIECES)));
  }

  @Test
  void everyTokenStandsInsideTheNameAndIsPlain() {
    Seed.forAll(
        800,
        gen -> {
          String raw = raw(gen);
          AnalysedName name = READER.read(raw, gen.oneOf(List.of(NameKind.values())));
          assertThat(name.tokens()).hasSizeLessThanOrEqualTo(2 * WordSplitter.MOST_WORDS);
          int from = 0;
          for (NameToken token : name.tokens()) {
            assertThat(token.from()).as(raw).isGreaterThanOrEqualTo(from);
            assertThat(token.to()).as(raw).isGreaterThan(token.from());
            assertThat(token.to()).as(raw).isLessThanOrEqualTo(raw.length());
            assertThat(token.latin()).as(raw).matches("[a-z0-9]*");
            assertThat(token.otherForms())
                .as(raw)
                .hasSizeLessThanOrEqualTo(NameToken.MOST_FORMS)
                .doesNotHaveDuplicates()
                .doesNotContain(token.latin())
                .allMatch(form -> form.matches("[a-z0-9]+"));
            assertThat(token.surface()).isNotEmpty();
            assertThat(token.commonness()).isBetween(0.0, 1.0);
            from = token.from();
          }
        });
  }

  @Test
  void foldingAFoldedTextChangesNothing() {
    Seed.forAll(
        800,
        gen -> {
          String folded = Folding.fold(raw(gen));
          assertThat(Folding.fold(folded)).isEqualTo(folded);
        });
  }

  @Test
  void readingIsTheSameEveryTime() {
    NameReader other = new NameReader(TestTables.TABLES);
    Seed.forAll(
        300,
        gen -> {
          String raw = raw(gen);
          NameKind kind = gen.oneOf(List.of(NameKind.values()));
          assertThat(other.read(raw, kind)).isEqualTo(READER.read(raw, kind));
        });
  }

  @Test
  void caseAndBlanksDoNotChangeTheWordsOfAnOrganisation() {
    assertThat(READER.read("  romashka   trading  llc ", NameKind.ORGANISATION).latin())
        .isEqualTo(READER.read("Romashka Trading LLC", NameKind.ORGANISATION).latin());
  }

  @Test
  void aNameWithoutWordsHasNoTokens() {
    assertThat(READER.read("", NameKind.PERSON).tokens()).isEmpty();
    assertThat(READER.read(" -- () ", NameKind.ANY).tokens()).isEmpty();
  }

  @Test
  void aDocumentIsReadAsItsFirstWords() {
    String document = "word ".repeat(100_000);
    assertThat(READER.read(document, NameKind.ANY).tokens()).hasSize(WordSplitter.MOST_WORDS);
  }
}
