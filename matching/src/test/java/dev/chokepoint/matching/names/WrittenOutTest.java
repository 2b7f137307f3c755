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
    "Inc Farasan Maritime, Farasan Maritime Inc",
    "HODA COMPANY LIMITEE, HODA COMPANY LIMITED",
    "JOINT-DTOCK COMPANY BETA, JOINT-STOCK COMPANY BETA",
  })
  void readsAsTheWholeWord(String written, String meant) {
    assertThat(sorted(meanings(written))).isEqualTo(sorted(meanings(meant)));
  }

  /// A slip in one word of a phrase, or another word of the same meaning, leaves the phrase whole.
  @ParameterizedTest
  @CsvSource({
    "FAKEL EXPERIMENTAL DEIGN BUREAU, FAKEL EXPERIMENTAL DESIGN BUREAU",
    "PIRANHA DESIGN BUREQU, PIRANHA DESIGN BUREAU",
    "Gmz Ship Managemrnt, Gmz Ship Management",
    "Remote Marine Terrminal, Remote Marine Terminal",
    "Remote Marien Terminal, Remote Marine Terminal",
    "PHEAP IMP EXPORT, PHEAP IMPORT EXPORT",
    "PHEAP IMPORTERS EXP, PHEAP IMPORT EXPORT",
    "KAY GENERAL TRD, KAY GENERAL TRADING",
    "BURGUNDY TRADING HOUSE, BURGUNDY TRADE HOUSE",
  })
  void keepsPhrasesWhole(String written, String meant) {
    assertThat(meanings(written)).isEqualTo(meanings(meant));
    assertThat(meanings(written).split(" ")).hasSizeLessThan(written.split(" ").length);
  }

  /// Alone a word like one of a phrase is its own.
  @ParameterizedTest
  @CsvSource({"BUREQU, burequ", "Terrminal Valley, terrminal valley", "DEIGN PARK, deign park"})
  void mendsNoWordOfAPhraseWithoutTheRestOfIt(String name, String own) {
    assertThat(meanings(name)).isEqualTo(own);
  }

  /// Where a word for any company is no legal form, all such words still mean one.
  @ParameterizedTest
  @CsvSource({"Company, CO", "Shipping Company Navigator LLC, SHIPPING CO NAVIGATOR LLC"})
  void knowsWordsForAnyCompany(String one, String other) {
    assertThat(meanings(one)).isEqualTo(meanings(other));
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
