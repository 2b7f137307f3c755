package dev.chokepoint.sources.ofac.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One segment at a time, as OFAC writes them.
class RemarkParserTest {

  private final RemarkParser parser = new RemarkParser(CountryNames.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DOB 08 Sep 1966                                          | DOB                          | 08 Sep 1966
          alt. DOB circa 1946                                      | DOB                          | circa 1946
          DOB 1981 to 1983                                         | DOB                          | 1981 to 1983
          DOB circa 1979-1982                                      | DOB                          | circa 1979-1982
          POB Pyongyang, Korea, North                              | POB                          | Pyongyang, Korea, North
          nationality Guinea-Bissau                                | nationality                  | Guinea-Bissau
          alt. citizen Congo, Democratic Republic of the           | citizen                      | Congo, Democratic Republic of the
          Gender Male.                                             | Gender                       | Male
          Telephone (357)(22660766)                                | Telephone                    | (357)(22660766)
          Organization Established Date 28 Mar 1991                | Organization Established Date | 28 Mar 1991
          Organization Type: Construction of buildings             | Organization Type:           | Construction of buildings
          Former Vessel Flag Malta                                 | Former Vessel Flag           | Malta
          Aircraft Model BAe-146 Avro RJ300                        | Aircraft Model               | BAe-146 Avro RJ300
          Aircraft Construction Number (also called L/N or S/N or F/N) 159 | Aircraft Construction Number (also called L/N or S/N or F/N) | 159
          www.manartv.com                                          | Website                      | www.manartv.com
          info@sanabel.org.uk (email).                             | Email                        | info@sanabel.org.uk
          Purchase/Sales For Divestment Date (CMIC) 03 Jun 2022    | Purchase/Sales For Divestment Date (CMIC) | 03 Jun 2022
          """)
  void labelledFacts(String segment, String label, String value) {
    Remark.Fact fact = (Remark.Fact) only(segment).remark();

    assertThat(fact.type().label()).isEqualTo(label);
    assertThat(fact.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Passport 548347810 (United Kingdom) expires 20 Jan 2029    | Passport             | 548347810    | United Kingdom   | -          | 2029-01-20
          Passport DM001478 (Burma) issued 10 Sep 2012 expires 09 Sep 2022 | Passport       | DM001478     | Burma            | 2012-09-10 | 2022-09-09
          Folio Mercantil No. 88198 (Jalisco) (Mexico).              | Folio Mercantil No.  | 88198        | Jalisco+Mexico   | -          | -
          National ID No. K357514(4) (Hong Kong)                     | National ID No.      | K357514(4)   | Hong Kong        | -          | -
          National ID No. 12/MABANA(N)093656 (Burma).                | National ID No.      | 12/MABANA(N)093656 | Burma      | -          | -
          C.U.R.P. AIMO681106HCHRRS01 (Mexico) issued 1969.          | C.U.R.P.             | AIMO681106HCHRRS01 | Mexico     | 1969       | -
          RUC # 12555-91-124494 (Panama).                            | RUC #                | 12555-91-124494 | Panama        | -          | -
          Vessel Registration Identification IMO 9167148             | Vessel Registration Identification IMO | 9167148 | -   | -          | -
          Unified Social Credit Code (USCC) 9111000010000106X1 (China) | Unified Social Credit Code (USCC) | 9111000010000106X1 | China | - | -
          SWIFT/BIC BKMTIRTH                                         | SWIFT/BIC            | BKMTIRTH     | -                | -          | -
          Identification Number 14 884 849 (Spain)                   | Identification Number | 14 884 849  | Spain            | -          | -
          alt. Equity Ticker CYY DE                                  | Equity Ticker        | CYY DE       | -                | -          | -
          """)
  void identifiers(
      String segment, String type, String number, String places, String issued, String expires) {
    Remark.Identifier read = (Remark.Identifier) only(segment).remark();

    assertThat(read.type().label()).isEqualTo(type);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.places()).isEqualTo(places == null ? List.of() : List.of(places.split("\\+")));
    assertThat(single(read.issued())).isEqualTo(issued);
    assertThat(single(read.expires())).isEqualTo(expires);
  }

  @Test
  void namesInQuotesMayHoldApostrophesAndSemicolons() {
    assertThat(remarks("a.k.a. 'SA'ID ABU 'ALI'; f.k.a. 'ANA; I'; a.k.a. ''ALI, Abu'."))
        .containsExactly(
            new Remark.OtherName(false, "SA'ID ABU 'ALI"),
            new Remark.OtherName(true, "ANA; I"),
            new Remark.OtherName(false, "'ALI, Abu"));
  }

  @Test
  void walletsAndLinks() {
    assertThat(
            remarks(
                "alt. Digital Currency Address - ETH 0x1da5821544e25c636c1417ba96ade4cf6d2f9b5a;"
                    + " Linked To: R D I S.A."))
        .containsExactly(
            new Remark.Wallet("ETH", "0x1da5821544e25c636c1417ba96ade4cf6d2f9b5a"),
            new Remark.Link("R D I S.A."));
  }

  @Test
  void officesAreToldByTheTitleColumnOrByTheirWords() {
    assertThat(parser.parse("Voice of Korea.", Set.of("Voice of Korea")).getFirst().remark())
        .isEqualTo(new Remark.Position("Voice of Korea"));
    assertThat(remarks("former Minister of Trade; Haji"))
        .containsExactly(
            new Remark.Position("former Minister of Trade"), new Remark.Honorific("Haji"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210
          alt. Executive Order 13846 information: IMPORT SANCTIONS.  Sec. 5(a)(vi)
          alt. CAATSA Section 235 Information: BANKING TRANSACTIONS. Sec 235(a)(8)
          Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: section 510.214
          IFCA Determination - Port Operator
          """)
  void provisions(String segment) {
    assertThat(only(segment).remark()).isInstanceOf(Remark.Provision.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all offices worldwide.
          ICTY indictee at large
          member ETA
          arrested 30 Sep 2002
          wife of Slobodan Milosevic.
          HAMAS - Gaza
          """)
  void circumstances(String segment) {
    assertThat(only(segment).remark()).isInstanceOf(Remark.Circumstance.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          juice manufacturer
          DOB 31 Feb 1960
          nationality Ruritania
          Passport issued under a false name
          Passport 4117921 issued under the name of another
          Gender unknown
          Switzerland
          """)
  void textThatOnlyResemblesAFormIsNotUnderstood(String segment) {
    assertThat(only(segment).remark()).isEqualTo(new Remark.NotUnderstood(segment));
  }

  private static @Nullable String single(@Nullable RemarkDate date) {
    return date == null ? null : date.single().orElseThrow();
  }

  private List<Remark> remarks(String text) {
    return parser.parse(text, Set.of()).stream().map(Segment::remark).toList();
  }

  private Segment only(String text) {
    List<Segment> segments = parser.parse(text, Set.of());
    assertThat(segments).hasSize(1);
    return segments.getFirst();
  }
}
