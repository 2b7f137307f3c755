package dev.chokepoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What dates, countries, numbers and kinds of party do to the score of names.
class PartyFactsTest {

  private static final Matching MATCHING = new Matching(Model.bundled());
  private static final String ALABUGA_MACHINERY = "1674003000";
  private static final String ALABUGA_DEVELOPMENT = "1646043699";

  private final Comparison comparison = MATCHING.comparison();

  private static Party person(String name, String... dates) {
    return MATCHING.analyse("Person", List.of(name), List.of(dates), List.of(), List.of());
  }

  private static Party company(String name, String inn) {
    return MATCHING.analyse(
        "Company",
        List.of(name),
        List.of(),
        List.of("ru"),
        List.of(PartyIdentifier.of("innCode", inn)));
  }

  private double score(Party left, Party right) {
    return comparison.score(left, right);
  }

  @Test
  void aSoundNumberInCommonDecides() {
    Party left = company("Alabuga Machinery", ALABUGA_MACHINERY);
    assertThat(score(left, company("Something Else", ALABUGA_MACHINERY))).isGreaterThan(0.95);
    Party unknown =
        MATCHING.analyse(
            null,
            List.of("no such name"),
            List.of(),
            List.of(),
            List.of(PartyIdentifier.of(PartyIdentifier.ANY, ALABUGA_MACHINERY)));
    assertThat(score(left, unknown)).isGreaterThan(0.95);
  }

  @Test
  void soundNumbersThatDifferContradictOneName() {
    Party left = company("Alabuga Machinery", ALABUGA_MACHINERY);
    Party right = company("Alabuga Machinery", ALABUGA_DEVELOPMENT);
    assertThat(score(left, right)).isLessThan(Matching.DEFAULT_THRESHOLD);
  }

  @Test
  void aNumberIsJudgedByTheSchemeOfItsProperty() {
    assertThat(PartyIdentifier.of("imoNumber", "IMO 9184691"))
        .returns("9184691", PartyIdentifier::value)
        .returns(true, PartyIdentifier::sound);
    assertThat(PartyIdentifier.of("innCode", "ИНН 1674003000"))
        .returns(ALABUGA_MACHINERY, PartyIdentifier::value)
        .returns(true, PartyIdentifier::sound);
    assertThat(PartyIdentifier.of("innCode", "1674003001").sound()).isFalse();
    assertThat(PartyIdentifier.of("kppCode", "164601001").sound()).isFalse();
    assertThat(PartyIdentifier.of("dunsCode", "12-345-6789").value()).isEqualTo("123456789");
    assertThat(PartyIdentifier.of(PartyIdentifier.ANY, "IMO9184691").value()).isEqualTo("9184691");
  }

  @Test
  void aNumberWithWrongCheckDigitsContradictsNothing() {
    Party left = company("Alabuga Machinery", ALABUGA_MACHINERY);
    Party right = company("Alabuga Machinery", "1674003001");
    assertThat(score(left, right)).isGreaterThan(0.95);
  }

  @Test
  void datesOfBirthRaiseLowerAndKeepTheirPrecision() {
    Party asked = person("Timur Shagivaleyev", "1980-03-04");
    double unknown = score(asked, person("Timur Shagivaleev"));
    assertThat(score(asked, person("Timur Shagivaleev", "1980-03-04"))).isGreaterThan(unknown);
    assertThat(score(asked, person("Timur Shagivaleev", "1980"))).isGreaterThan(unknown);
    assertThat(score(asked, person("Timur Shagivaleev", "1980-04-03"))).isGreaterThan(unknown);
    assertThat(score(asked, person("Timur Shagivaleev", "1980-11-30"))).isLessThan(unknown);
    assertThat(score(asked, person("Timur Shagivaleev", "1955-03-04")))
        .isLessThan(Matching.DEFAULT_THRESHOLD);
  }

  @Test
  void aPersonIsNoCompany() {
    Party company =
        MATCHING.analyse("Company", List.of("Timur Shagivaleev"), List.of(), List.of(), List.of());
    Party entity =
        MATCHING.analyse(
            "LegalEntity", List.of("Timur Shagivaleev"), List.of(), List.of(), List.of());
    Party person = person("Timur Shagivaleev");
    assertThat(score(person, company)).isZero();
    assertThat(score(person, entity)).isGreaterThan(Matching.DEFAULT_THRESHOLD);
  }

  @Test
  void moreNamesThatSayTheSameRaiseNothing() {
    Party asked = person("Timur Shagivaleyev");
    Party one = person("Timur Shagivaleev");
    Party many =
        MATCHING.analyse(
            "Person",
            List.of("Timur Shagivaleev", "T. Shagivaleev", "Shagivaleev Timur"),
            List.of(),
            List.of(),
            List.of());
    assertThat(score(asked, many)).isEqualTo(score(asked, one));
  }

  @Test
  void theExplanationNamesBothValuesAndItsContributionsAddUp() {
    Party asked = person("Timur Nailevich Shagivaleyev", "1980-03-04");
    Party found = person("SHAGIVALEEV, Timur Ivanovich", "1981-03-04");
    Explanation explanation = MATCHING.explain(asked, found);
    assertThat(explanation.sentence().text())
        .contains("Timur Nailevich Shagivaleyev", "SHAGIVALEEV, Timur Ivanovich")
        .contains("nailevich", "ivanovich")
        .contains("date differs (1980-03-04, 1981-03-04)");
    double sum = explanation.features().stream().mapToDouble(Feature::contribution).sum();
    assertThat(explanation.score()).isEqualTo(comparison.score(asked, found));
    assertThat(sum).isCloseTo(explanation.score(), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(explanation.settle().text()).contains("a tax or identity number");
  }

  @Test
  void whatIsMissingIsSaidAndChangesNothing() {
    Explanation explanation =
        MATCHING.explain(person("Timur Shagivaleev"), person("Timur Shagivaleev", "1980"));
    assertThat(explanation.score()).isEqualTo(1);
    assertThat(explanation.features())
        .filteredOn(feature -> feature.kind() == Feature.Kind.DATE)
        .allSatisfy(feature -> {
          assertThat(feature.standing()).isEqualTo(Feature.Standing.NOT_GIVEN);
          assertThat(feature.contribution()).isZero();
        });
    assertThat(explanation.sentence().text()).contains("date not given");
  }

  private static Party located(String country, String... addresses) {
    return MATCHING.analyse(
        "Company",
        List.of("Alabuga Machinery Works"),
        List.of(),
        List.of(country),
        List.of(addresses),
        List.of());
  }

  private static Party near() {
    return MATCHING.analyse(
        "Company",
        List.of("Alabuga Machinary Work"),
        List.of(),
        List.of("hk"),
        List.of("5 Connaught Road, Hong Kong"),
        List.of());
  }

  @Test
  void aTerritoryAndItsCountryNearlyAgree() {
    double same = score(near(), located("hk"));
    double part = score(near(), located("cn"));
    double beside = score(near(), located("mo"));
    double other = score(near(), located("ir"));
    assertThat(same).isGreaterThan(part);
    assertThat(part).isGreaterThan(beside);
    assertThat(beside).isGreaterThan(other);
    assertThat(MATCHING.explain(near(), located("cn")).sentence().text())
        .contains("country nearly agrees (hk, cn): one is counted under the other");
    assertThat(MATCHING.explain(near(), located("mo")).sentence().text())
        .contains("country differs (hk, mo), both under one country");
  }

  @Test
  void whereRecordsNameEitherCountryNothingFollows() {
    Party crimea = located("ua-43");
    Party unknown =
        MATCHING.analyse(
            "Company", List.of("Alabuga Machinary Works"), List.of(), List.of(), List.of());
    Party russia =
        MATCHING.analyse(
            "Company", List.of("Alabuga Machinary Works"), List.of(), List.of("ru"), List.of());
    assertThat(score(crimea, russia)).isEqualTo(score(crimea, unknown));
    assertThat(MATCHING.explain(crimea, russia).sentence().text())
        .contains("country neither agrees nor differs (ua-43, ru): records name either");
  }

  @Test
  void anAddressThatAgreesIsASmallSupport() {
    double without = score(near(), located("hk"));
    double same = score(near(), located("hk", "No. 5 Connaught Rd, Floor 2, Hong Kong"));
    double part = score(near(), located("hk", "77 Connaught Road, Hong Kong"));
    assertThat(same).isGreaterThan(part);
    assertThat(part).isGreaterThan(without);
    assertThat(same - without).isLessThan(0.05);
    assertThat(
            MATCHING.explain(near(), located("hk", "5 Connaught Rd, Hong Kong")).sentence().text())
        .contains("address agrees (“5 Connaught Road, Hong Kong”, “5 Connaught Rd, Hong Kong”)");
  }

  @Test
  void anotherAddressDoesNothingAndAMissingOneIsSaid() {
    double without = score(near(), located("hk"));
    Party elsewhere = located("hk", "12 Lenin Street, Kazan");
    assertThat(score(near(), elsewhere)).isEqualTo(without);
    assertThat(MATCHING.explain(near(), elsewhere).sentence().text())
        .contains("another address (“5 Connaught Road, Hong Kong”, “12 Lenin Street, Kazan”)")
        .contains("which does nothing");
    assertThat(MATCHING.explain(near(), located("hk")).sentence().text())
        .contains("address not on record");
    assertThat(MATCHING.explain(located("hk"), near()).sentence().text())
        .contains("address not given");
  }
}
