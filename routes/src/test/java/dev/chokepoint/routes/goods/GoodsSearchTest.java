package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.number.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in a goods text, at which level, and how it stands there.
class GoodsSearchTest {

  private static Entity shipment(String id, String... stated) {
    return Entity.of(
        Model.bundled(),
        java.util.Arrays.stream(stated)
            .map(each -> each.split("=", 2))
            .map(each -> GoodsWorld.statement(id, "Shipment", each[0], each[1]))
            .toList());
  }

  private static List<GoodsHit> find(String asked, Entity... entities) {
    return new GoodsSearch(GoodsWorld.index(List.of(entities))).find(GoodsQuestion.of(asked)).all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STM32F765VIT6  | microcontroller STM32F765VIT6        | SAME_ORDERABLE            | WHOLE         | STM32F765VIT6
          STM32F765VIT6  | STM 32F765-VIT6, new                 | SAME_ORDERABLE            | SIGNS_DIFFER  | STM 32F765-VIT6
          STM32F765VIT6  | IC STM32F765 VIT6 100 pcs            | SAME_ORDERABLE            | SPLIT         | STM32F765 VIT6
          STM32F765VIT6  | ic stm32f765vit6                     | SAME_ORDERABLE            | WHOLE         | stm32f765vit6
          STM32F765VIT6  | SТМ32F765VIТ6                        | SAME_ORDERABLE            | WHOLE         | SТМ32F765VIТ6
          STM32F765VIT6  | STM32F765VIT6TR                      | SAME_ORDERABLE            | WHOLE         | STM32F765VIT6TR
          STM32F765VIT6  | STM32F765V1T6                        | SAME_ORDERABLE            | MISREAD_ONCE  | STM32F765V1T6
          STM32F405RGT6  | STM32F4O5RGT6                        | SAME_ORDERABLE            | MISREAD_ONCE  | STM32F4O5RGT6
          STM32F405RGT6  | STM32FH05RGT6                        | SAME_ORDERABLE            | MISREAD_ONCE  | STM32FH05RGT6
          STM32F405RGT6  | STM3ZFH05RGT6                        | SAME_ORDERABLE            | MISREAD_TWICE | STM3ZFH05RGT6
          STM32F765VIT6  | STM32F765VIH6                        | SAME_DEVICE_OTHER_PACKAGE | WHOLE         | STM32F765VIH6
          STM32F765VIT6  | STM32F765                            | SAME_DEVICE_BASE          | WHOLE         | STM32F765
          STM32F765VIT6  | STM32F7 series                       | SAME_FAMILY               | WHOLE         | STM32F7
          STM32F765      | STM32F765VIT6                        | SAME_DEVICE_BASE          | WHOLE         | STM32F765VIT6
          STM32F7        | STM32F765VIT6                        | SAME_FAMILY               | WHOLE         | STM32F765VIT6
          TMS320F28335PGFA | TMS320 F28335 PGFA                 | SAME_ORDERABLE            | SPLIT         | TMS320 F28335 PGFA
          TMS320F28335PGFA | F28335PGFA                         | SAME_ORDERABLE            | WHOLE         | F28335PGFA
          TMS320F28335PGFA | TMS320F28335PGFAL                  | SAME_DEVICE_BASE          | WHOLE         | TMS320F28335PGFAL
          TPS767D301     | PS767D301 24T A7ZN                   | SAME_DEVICE_BASE          | WHOLE         | PS767D301
          AD9517-4ABCPZ  | AD95174ABCPZ                         | TEXT_ONLY                 | WHOLE         | AD95174ABCPZ
          QX9901-77B     | servo QX 9901-77B                    | TEXT_ONLY                 | SPLIT         | QX 9901-77B
          QX9901-77B     | servo QX99O1-77B                     | TEXT_ONLY                 | MISREAD_ONCE  | QX99O1-77B
          """)
  void aNumberIsFoundAsPeopleTypeIt(
      String asked, String text, Level level, Manner manner, String written) {
    assertThat(find(asked, shipment("s", "goodsDescription=" + text)))
        .containsExactly(new GoodsHit(0, level, manner, written, GoodsProperty.GOODS_DESCRIPTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STM32F765VIT6 | STM32F767VIT6
          STM32F765VIT6 | STM32F746VGT6
          AD9517-4ABCPZ | AD9517-3ABCPZ
          LM317T        | LM31 7 pcs
          QX9901-77B    | QX9901-77C
          """)
  void anotherPartIsNotFound(String asked, String text) {
    assertThat(find(asked, shipment("s", "goodsDescription=" + text))).isEmpty();
  }

  @Test
  void aShipmentCountsOnceAtItsBestLevelAndTheBestComeFirst() {
    List<GoodsHit> hits =
        find(
            "STM32F765VIT6",
            shipment("a", "name=STM32F7", "goodsDescription=STM32F765 chips"),
            shipment("b", "description=STM32F765V1T6", "partNumber=STM32F765VIT6"),
            shipment("c", "summary=STM32F765V1T6"));
    assertThat(hits)
        .extracting(GoodsHit::shipment, GoodsHit::level, GoodsHit::manner, GoodsHit::property)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                1, Level.SAME_ORDERABLE, Manner.WHOLE, GoodsProperty.PART_NUMBER),
            org.assertj.core.groups.Tuple.tuple(
                2, Level.SAME_ORDERABLE, Manner.MISREAD_ONCE, GoodsProperty.SUMMARY),
            org.assertj.core.groups.Tuple.tuple(
                0, Level.SAME_DEVICE_BASE, Manner.WHOLE, GoodsProperty.GOODS_DESCRIPTION));
  }

  @Test
  void aShipmentThatPointsAtThePartIsFoundByThePartsNumberAndByItsId() {
    Entity part =
        Entity.of(
            Model.bundled(), List.of(GoodsWorld.statement("p", "Part", "mpn", "STM32F765VIT6")));
    Entity shipment = shipment("s", "part=p");
    GoodsHit hit = new GoodsHit(0, Level.SAME_ORDERABLE, Manner.WHOLE, "p", GoodsProperty.PART);
    assertThat(find("STM32F765VIT6", part, shipment)).containsExactly(hit);
    GoodsSearch apart = new GoodsSearch(GoodsWorld.index(List.of(shipment)));
    assertThat(apart.find(GoodsQuestion.of("STM32F765VIT6")).size()).isZero();
    assertThat(apart.find(new GoodsQuestion(List.of(), Map.of("p", Level.SAME_ORDERABLE))).all())
        .containsExactly(hit);
  }

  @Test
  void aTraceNeedNotLoadTheShipment() {
    GoodsIndex index =
        GoodsWorld.index(
            List.of(
                shipment(
                    "a",
                    "shipper=x",
                    "consignee=y",
                    "date=2022-08",
                    "hsCode=8542 31 9000",
                    "name=STM32F765VIT6"),
                shipment("b", "shipper=x", "shipper=z", "name=STM32F765VIT6")));
    assertThat(index.shipment("b")).contains(1);
    assertThat(index.shipment("c")).isEmpty();
    assertThat(index.party(index.shipper(0))).isEqualTo("x");
    assertThat(index.party(index.consignee(0))).isEqualTo("y");
    assertThat(index.days(0))
        .isEqualTo(new DateInterval(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 31)));
    assertThat(index.hsCode(0)).isEqualTo(854231);
    assertThat(index.shipper(1)).as("two shippers are stated").isEqualTo(-1);
    assertThat(index.consignee(1)).isEqualTo(-1);
    assertThat(index.days(1)).isEqualTo(DateInterval.UNKNOWN);
  }

  @Test
  void wideningToAHeadingIsCounted() {
    GoodsIndex index =
        GoodsWorld.index(
            List.of(
                shipment("a", "hsCode=854231"),
                shipment("b", "hsCode=8542.39.9000"),
                shipment("c", "hsCode=841330"),
                shipment("d", "name=LM317")));
    assertThat(under(index, "854231")).containsExactly(0);
    assertThat(under(index, "8542")).containsExactly(0, 1);
    assertThat(under(index, "84")).containsExactly(2);
    assertThat(under(index, "9999")).isEmpty();
  }

  private static List<Integer> under(GoodsIndex index, String digits) {
    List<Integer> found = new ArrayList<>();
    index.underHs(digits, found::add);
    return found;
  }

  @Test
  void digitsBehindANumberBelongToItWhereTheCatalogueHasTheNumberOfBoth() {
    Entity line = shipment("s1", "goodsDescription=IC NX-225-QF 48 REEL");
    Entity part =
        Entity.of(
            Model.bundled(), List.of(GoodsWorld.statement("z9", "Part", "mpn", "NX225-QF48")));
    assertThat(find("NX225-QF48", line)).isEmpty();
    assertThat(find("NX225-QF48", line, part))
        .extracting(GoodsHit::level, GoodsHit::written)
        .containsExactly(tuple(Level.TEXT_ONLY, "NX-225-QF 48"));
  }
}
