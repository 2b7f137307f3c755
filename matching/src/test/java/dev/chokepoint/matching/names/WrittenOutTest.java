package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slips in legal forms, cut words of trade, and forms written together with a word.
class WrittenOutTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  private static String meanings(String name) {
    StringBuilder text = new StringBuilder();
    for (NameToken token : READER.read(name, NameKind.ORGANISATION).tokens()) {
      text.append(text.isEmpty() ? "" : " ")
          .append(token.role() == TokenRole.LEGAL_FORM ? "!" : "")
          .append(token.meaning());
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "PARS OIL COMPSNY, PARS OIL COMPANY",
    "ELEMENTO LKMITED, ELEMENTO LIMITED",
    "VEDAPROEKT LIMITED LIATBILITY COMPANY, VEDAPROEKT LIMITED LIABILITY COMPANY",
    "JONT-STOCK COMPANY BETA, JOINT-STOCK COMPANY BETA",
    "BURGUNDY SHIPG CORP, BURGUNDY SHIPPING CORP",
    "ACUGRID COMPNTS LTD, ACUGRID COMPONENTS LTD",
    "Sagittarius Marineltd, Sagittarius Marine Ltd",
    "ALPHA COMPANYwise, ALPHA COMPANY wise",
    "Ltd Hathaway, Hathaway Ltd",
  })
  void readsAsTheWholeWord(String written, String meant) {
    assertThat(sorted(meanings(written))).isEqualTo(sorted(meanings(meant)));
  }

  @ParameterizedTest
  @CsvSource({"STARK LTD, stark", "META LTD, meta", "Limonted LTD, limonted", "Zinc LTD, zinc"})
  void leavesOtherWordsAlone(String name, String own) {
    assertThat(meanings(name)).isEqualTo(own + " !ltd");
  }

  private static String sorted(String words) {
    String[] each = words.split(" ");
    java.util.Arrays.sort(each);
    return String.join(" ", each);
  }
}
