package dev.chokepoint.evidence.identifier;

import static dev.chokepoint.evidence.identifier.IdentifierScheme.BIC;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.IBAN;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.IMO_COMPANY;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.IMO_SHIP;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.INN;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.ISIN;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.KPP;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.LEI;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.OGRN;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.OKPO;
import static dev.chokepoint.evidence.identifier.IdentifierScheme.UEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Numbers that registers, lists and standards publish.
class IdentifierSchemeTest {

  /// Companies, ships and examples of the schemes' own publishers; no person's number.
  private static final Map<IdentifierScheme, List<String>> PUBLISHED =
      Map.ofEntries(
          // Sberbank, the Alabuga zone, and Ulan-Ude Aviation Plant with its zero in front.
          Map.entry(INN, List.of("7707083893", "1646019914", "7704730655", "0323018510")),
          Map.entry(OGRN, List.of("1027700132195", "1071651000035", "304500116000157")),
          Map.entry(KPP, List.of("773601001", "7702AB001")),
          Map.entry(OKPO, List.of("00032537", "57243722", "07626955", "07504034", "00204814")),
          Map.entry(IMO_SHIP, List.of("9074729", "9187629", "9179842", "IMO 9353113")),
          Map.entry(IMO_COMPANY, List.of("2041999", "6016988", "5122966", "IMO 6189893")),
          Map.entry(LEI, List.of("6556009FCJ7O8QPFTC19", "984500SAI1E9CB88DC54")),
          Map.entry(ISIN, List.of("US0378331005", "RU0009029540", "AU0000XVGZA3")),
          Map.entry(BIC, List.of("BMJIIRT1", "JSNMRUMM", "DEUTDEFF500", "NCBVXKPR")),
          Map.entry(
              IBAN,
              List.of(
                  "DE89 3704 0044 0532 0130 00",
                  "GB29NWBK60161331926819",
                  "NO9386011117947",
                  "MT84MALT011000012345MTLCAST001S",
                  "AE070331234567890123456",
                  "BR1800360305000010009795493C1")),
          // Made up: its form is all that can be judged.
          Map.entry(UEI, List.of("R7K9M2P4Q8T6")));

  @Test
  void published_numbers_are_sound() {
    PUBLISHED.forEach((scheme, numbers) ->
        numbers.forEach(number ->
            assertThat(scheme.fault(number)).as("%s %s", scheme.label(), number).isEmpty()));
    assertThat(PUBLISHED.keySet()).containsExactlyInAnyOrder(IdentifierScheme.values());
  }

  @Test
  void a_fault_is_said_in_words() {
    assertThat(INN.fault("7707083894")).contains("is no sound INN: its control digits do not fit");
    assertThat(INN.fault("323018510"))
        .contains(
            "is no sound INN: it has 9 digits, not 10 or 12; with a zero in front it would be one,"
                + " which spreadsheets drop");
    assertThat(INN.fault("770708389")).contains("is no sound INN: it has 9 digits, not 10 or 12");
    assertThat(INN.fault("7730239877, KPP 773001001"))
        .contains("is no sound INN: it holds other characters than digits");
    assertThat(INN.fault("0000000000")).contains("is no sound INN: it is all zeros");
    assertThat(OGRN.fault("2177700000003"))
        .contains("is no sound OGRN: it begins with 2, which marks an entry and not a party");
    assertThat(OGRN.fault("1027700132194"))
        .contains("is no sound OGRN: its control digit does not fit");
    assertThat(OKPO.fault("57243723")).contains("is no sound OKPO: its control digit does not fit");
    assertThat(IMO_SHIP.fault("6016988"))
        .contains(
            "is no sound IMO ship number: its check digit does not fit; as the number of a company"
                + " it would");
    assertThat(IMO_COMPANY.fault("9074729"))
        .contains(
            "is no sound IMO company number: its check digit does not fit; as the number of a ship"
                + " it would");
    assertThat(LEI.fault("6556009FCJ7O8QPFTC18"))
        .contains("is no sound LEI: its check digits do not fit");
    assertThat(BIC.fault("JSNMRQMM")).contains("is no sound BIC: there is no country RQ");
    assertThat(BIC.fault("JSNM")).isPresent();
    assertThat(IBAN.fault("DE8937040044053201300"))
        .contains("is no sound IBAN: it has 21 characters; in DE it has 22");
    assertThat(UEI.fault("0BC123DEF456")).isPresent();
    assertThat(UEI.fault("ABCI23DEF456")).isPresent();
    assertThat(UEI.fault("AB123456789C"))
        .contains("is no sound UEI: it holds nine digits in a row, which none does");
    assertThat(LEI.fault(" - ")).contains("holds no LEI at all");
  }

  @Test
  void a_country_that_is_not_in_the_register_has_no_length_to_fail() {
    // Iran's form is published but not registered; the check digits are the same.
    assertThat(IBAN.fault("IR580540105180021273113007")).isEmpty();
    assertThat(IBAN.fault("IR590540105180021273113007")).isPresent();
  }

  @Test
  void the_comparable_form_undoes_writing_and_nothing_else() {
    assertThat(INN.comparable("ИНН: 1 402 015 986")).isEqualTo("1402015986");
    assertThat(INN.comparable("TIN 7813252159")).isEqualTo("7813252159");
    assertThat(INN.comparable("- 7805060220.")).isEqualTo("7805060220");
    assertThat(OGRN.comparable("1\u00A0121\u00A0402\u00A0000\u00A0213")).isEqualTo("1121402000213");
    assertThat(IMO_SHIP.comparable("imo９０７４７２９")).isEqualTo("9074729");
    assertThat(IMO_SHIP.comparable("۹۰۷۴۷۲۹")).isEqualTo("9074729");
    assertThat(LEI.comparable("lei: 6556-009f-cj7o-8qpf-tc19")).isEqualTo("6556009FCJ7O8QPFTC19");
    assertThat(LEI.comparable("LEI0009FCJ7O8QPFTC19")).isEqualTo("LEI0009FCJ7O8QPFTC19");
    assertThat(BIC.comparable("SWIFT/BIC: jsnmrumm")).isEqualTo("JSNMRUMM");
    assertThat(KPP.comparable("КПП 773601001")).isEqualTo("773601001");
    assertThat(INN.comparable("7730239877, KPP 773001001")).contains(",");
  }
}
