package dev.chokepoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.score.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of the Geran-2 case as OFAC publishes them (SDN list, public domain), and as others write
/// them, at the default threshold.
class CaseNamesTest {

  private static final Matching MATCHING = new Matching(Model.bundled());

  private final Comparison comparison = MATCHING.comparison();

  private static Party party(String schema, String name) {
    return MATCHING.analyse(schema, List.of(name), List.of(), List.of(), List.of());
  }

  private double score(String schema, String left, String right) {
    return comparison.score(party(schema, left), party(schema, right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Company | DRAKE | DREYK",
        "Company | LIMITED LIABILITY COMPANY DRAKE | LIMITED LIABILITY COMPANY DREYK",
        "Company | SOFEH | SAFEH",
        "Company | PISHGAM ELECTRONIC SAFEH COMPANY | PISHGAM ELECTRONIC SOFEH COMPANY",
        "Company | TONDAR SAHRA | TONDAR SAHARA",
        "Company | TONDAR SAHARA CO. | TONDAR SAHRA PRIVATE LIMITED COMPANY",
        "Company | OJE PARVAZ | OWJ PARVAZ",
        "Company | OJE PARVAZ MADO NAFAR COMPANY | OWJ PARVAZ MADO NAFAR COMPANY LLC",
        "Company | АО ОЭЗ ППТ Алабуга | JSC OEZ PPT Alabuga",
        "Company | QODS AVIATION INDUSTRIES | GHODS AVIATION INDUSTRIES",
        "Person | Шагивалеев Тимур Наилевич | SHAGIVALEEV, Timur Nailevich",
        "Person | SHAGIVALEEV, Timur | SHAGIVALEEV, Timur Nailevich",
        "Company | GUANGZHOU HAIGE COMM GRP | Guangzhou Haige Communications Group",
        "Company | CNOOC ENERGY TECH & SRVCES LTD | CNOOC Energy Technology & Services Limited",
        "Person | Jon Smith | John Smith",
        "Person | V. Putin | Vladimir Putin",
      })
  void match(String schema, String left, String right) {
    assertThat(score(schema, left, right)).isBetween(Matching.DEFAULT_THRESHOLD, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Company | Alabuga Machinery | Alabuga Development",
        "Company | LIMITED LIABILITY COMPANY ALABUGA MACHINERY | ALABUGA DEVELOPMENT OOO",
        "Person | Bashar al-Assad | Hafez al-Assad",
        "Company | Fund III | Fund IV",
        "Company | HESA | HAVAPEYMA SAZI",
        "Company | 11420 CORP. | CORP",
        "Person | Ivan Petrovich Sidorov | Ivan Sergeevich Sidorov",
        "Person | Mohammad Ali Hassan | Mohammad Reza Hassan",
        "Company | V P | Vertikal Promyshlennost",
      })
  void doNotMatch(String schema, String left, String right) {
    assertThat(score(schema, left, right)).isLessThan(Matching.DEFAULT_THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Person | Vladimir Putin | Vladimir Putin | Vladimir PUTIN",
        "Person | Vladimir Putin | Vladimir PUTIN | Владимир Путин",
        "Person | Vladimir Putin | Владимир Путин | Vladimir Putyn",
        "Person | Vladimir Putin | Vladimir Vladimirovich Putin | Boris Putin",
        "Company | Alabuga Exim LLC | Alabuga Exim | Alabuga Exym",
      })
  void theNearerNameScoresHigher(String schema, String name, String nearer, String further) {
    assertThat(score(schema, name, nearer)).isGreaterThan(score(schema, name, further));
  }
}
