package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How organisations' names of many countries are read.
class OrganisationNamesTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  private static AnalysedName read(String raw) {
    return READER.read(raw, NameKind.ORGANISATION);
  }

  private static String meanings(String raw) {
    return read(raw).tokens().stream()
        .filter(token -> token.role() != TokenRole.PARTICLE)
        .map(token -> token.meaning() + (token.role() == TokenRole.LEGAL_FORM ? "!" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          АО ОЭЗ ППТ Алабуга            | ao! specialeconomiczone industrialproductiontype alabuga
          JSC OEZ PPT Alabuga           | jsc! specialeconomiczone industrialproductiontype alabuga
          JSC Special Economic Zone of Industrial Production Type Alabuga | jsc! specialeconomiczone industrialproductiontype alabuga
          GUANGZHOU HAIGE COMM GRP      | guangzhou haige communication group
          Guangzhou Haige Communications Group | guangzhou haige communication group
          CNOOC ENERGY TECH & SRVCES LTD | cnooc energy technology service ltd!
          CNOOC Energy Technology and Services Limited | cnooc energy technology service ltd!
          深圳市华强电子有限公司          | shenzhen huaqiang electronics ltd!
          Shenzhen Huaqiang Electronics Co., Ltd. | shenzhen huaqiang electronics ltd!
          شرکت صنایع هواپیماسازی ایران  | co! industry aircraftmanufacturing ir
          مجموعة الشاهد للتجارة          | group shahed commerce
          株式会社東芝                    | kk! toshiba
          삼성전자 주식회사               | samseong electronics inc!
          Ромашка Трейдинг ООО          | romashka treyding ooo!
          ЗАО "НПЦ Алмаз"               | cjsc! researchandproduction almaz
          Завод №3                      | factory 3
          Factory No. 03                | factory 3
          Fund III                      | fund 3
          Fund Three                    | fund 3
          Third Fund                    | 3 fund
          Fund IV                       | fund 4
          XXI Century Ltd               | 21 century ltd!
          First Bank                    | 1 bank
          J.P. Morgan & Co. Inc.        | jp morgan inc!
          Sky Line Imp. & Exp. Co Ltd   | sky line importexport ltd!
          """)
  void wordsAndWhatTheyStandFor(String raw, String meanings) {
    assertThat(meanings(raw)).isEqualTo(meanings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Romashka OOO | ooo
          ООО Ромашка | ooo
          Общество с ограниченной ответственностью Ромашка | ooo
          Obshchestvo s ogranichennoy otvetstvennostyu Romashka | ooo
          О.О.О. Ромашка | ooo
          Romashka L.L.C. | llc
          Romashka Limited Liability Company | llc
          Ромашка ТОВ | tov
          Товариство з обмеженою відповідальністю Ромашка | tov
          ТОО Ромашка | too
          Жауапкершілігі шектеулі серіктестігі Ромашка | too
          АО Ромашка | ao
          ПАО Ромашка | pjsc
          Romashka PJSC | pjsc
          ОАО Ромашка | ojsc
          ЗАО Ромашка | cjsc
          Romashka Closed Joint Stock Company | cjsc
          ФГУП Ромашка | fgup
          Romashka GmbH | gmbh
          Romashka G.m.b.H. | gmbh
          Romashka Gesellschaft mit beschränkter Haftung | gmbh
          Romashka GmbH & Co. KG | gmbhcokg
          Romashka AG | ag
          Romashka A.G. | ag
          Romashka S.A. | sa
          Romashka Sociedad Anónima | sa
          Romashka S.A. de C.V. | sadecv
          Romashka S. de R.L. de C.V. | srl
          Romashka SARL | sarl
          Romashka S.A.R.L. | sarl
          Romashka SAS | sas
          Romashka S.p.A. | spa
          Romashka S.r.l. | srl
          Romashka Ltda. | ltda
          Romashka B.V. | bv
          Romashka N.V. | nv
          Romashka Oy | oy
          Romashka Oyj | oyj
          Romashka AB | ab
          Romashka A/S | asno
          Romashka ApS | aps
          Romashka Sp. z o.o. | spzoo
          Romashka Spółka z ograniczoną odpowiedzialnością | spzoo
          Romashka s.r.o. | sro
          Romashka Kft. | kft
          Romashka d.o.o. | doo
          Ромашка ЕООД | ood
          Romashka Ltd. Şti. | ltdsti
          Romashka A.Ş. | asno
          Romashka Sh.p.k. | shpk
          Romashka UAB | uab
          Romashka SIA | sia
          Romashka OÜ | ou
          Romashka MMC | mmc
          შპს Ромашка | shpps
          Ռոմաշկա ՍՊԸ | spe
          Romashka FZE | fze
          Romashka FZCO | fzco
          Romashka FZ-LLC | fzllc
          Romashka DMCC | dmcc
          Romashka W.L.L. | llc
          Romashka S.A.L. | sal
          Romashka S.A.E. | sae
          شركة روماشكا ذ.م.م | llc
          Romashka Pvt. Ltd. | ltd
          Romashka Pte Ltd | ltd
          Romashka Pty Ltd | ltd
          Romashka Sdn. Bhd. | sdnbhd
          PT Romashka Tbk | tbk
          Romashka Co., Ltd. | ltd
          Romashka Kabushiki Kaisha | kk
          罗马有限公司 | ltd
          罗马股份有限公司 | cfgs
          Công ty TNHH Romashka | tnhh
          Romashka Inc. | inc
          Romashka Corporation | inc
          Romashka plc | plc
          Romashka LLP | llp
          Romashka L.P. | lp
          Romashka Foundation | foundation
          Romashka E.I.R.L. | eirl
          Romashka C.A. | cave
          Εταιρεία Ρομασκα Ε.Π.Ε. | epe
          Romashka (SIA) | sia
          """)
  void legalForms(String raw, String form) {
    assertThat(read(raw).tokens())
        .filteredOn(token -> token.role() == TokenRole.LEGAL_FORM)
        .extracting(NameToken::canonical)
        .contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "ooo, llc, EQUIVALENT", "ooo, gmbh, EQUIVALENT", "ao, jsc, EQUIVALENT", "ao, ag, EQUIVALENT",
    "ooo, ooo, SAME", "ooo, ao, DIFFERENT", "llc, inc, DIFFERENT", "co, ooo, EQUIVALENT",
    "fze, llc, EQUIVALENT", "fgup, ao, DIFFERENT", "pjsc, ojsc, EQUIVALENT"
  })
  void legalFormsOfOneKindTranslateEachOther(String left, String right, LegalFormMatch match) {
    assertThat(TestTables.TABLES.legalForms(left, right)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "Sa Rang Trading, sa",
    "AO Smith, smith",
    "Co Op Market Place Bakery, bakery",
    "As Salam Bank, salam"
  })
  void shortLegalFormsInsideANameAreWords(String raw, String kept) {
    assertThat(read(raw).tokens())
        .filteredOn(token -> token.role() != TokenRole.LEGAL_FORM)
        .extracting(NameToken::latin)
        .contains(kept);
  }

  @Test
  void commonWordsTellLessThanRareOnes() {
    NameTables tables = TestTables.TABLES;
    assertThat(tables.commonness("commerce")).isGreaterThan(tables.commonness("petrochemical"));
    assertThat(tables.commonness("petrochemical")).isGreaterThan(tables.commonness("alabuga"));
  }

  @Test
  void acronymsOfANameOfSeveralWords() {
    assertThat(Acronyms.of(read("Iran Aircraft Manufacturing Industrial Company")))
        .contains("iami", "iamic");
    assertThat(Acronyms.of(read("Chinese National Offshore Oil Corporation"))).contains("cnoo");
  }

  @Test
  void partsOfAPlainNameKeepTheirPlaces() {
    String raw = "深圳市华强电子有限公司";
    assertThat(read(raw).tokens())
        .extracting(token -> raw.substring(token.from(), token.to()))
        .containsExactly("深圳市", "华强", "电子", "有限公司");
  }
}
