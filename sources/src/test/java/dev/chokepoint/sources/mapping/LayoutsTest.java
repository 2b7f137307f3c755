package dev.chokepoint.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each layout that ships: told by its header, and each value put where it belongs. All parties are
/// placeholders.
class LayoutsTest {

  @Test
  void everyLayoutLoadsAndHasItsOwnName() {
    assertThat(Layouts.all())
        .extracting(layout -> layout.mapping().name())
        .doesNotHaveDuplicates()
        .hasSize(9);
  }

  @Test
  void russianDeclarationsKeepEveryPartAndCountryApart() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "ru-customs-declarations",
            """
            Номер декларации;Дата;Отправитель;Адрес отправителя;Получатель;ИНН получателя;Контрактодержатель;Страна отправления;Страна происхождения;Торгующая страна;Код ТН ВЭД;Описание товара;Изготовитель;Товарный знак;Вес нетто, кг;Количество;Единица измерения;Фактурная стоимость;Валюта;Статистическая стоимость USD;Условия поставки
            10000000/010322/0000001;01.03.2022;PLACEHOLDER TRADING FZE;BOX 0, NOWHERE;ООО "ЗАГЛУШКА";0000000000;ООО "ПРИМЕР";ОАЭ;КИТАЙ;ГОНКОНГ;8542311000;МИКРОСХЕМЫ;EXAMPLE SEMI;EXMPL;1 250,50;4000;ШТ;99 000,00;USD;99000,00;FCA
            """);
    String shipment = run.ids("Shipment").getFirst();

    assertThat(run.rejected()).isEmpty();
    assertThat(run.only("Shipment", "ccdNumber").value()).isEqualTo("10000000/010322/0000001");
    assertThat(run.only("Shipment", "date").value()).isEqualTo("2022-03-01");
    assertThat(run.only("Shipment", "date").originalValue()).isEqualTo("01.03.2022");
    assertThat(run.only("Shipment", "shipper").value())
        .isEqualTo(run.idOf("PLACEHOLDER TRADING FZE"));
    assertThat(run.only("Shipment", "consignee").value()).isEqualTo(run.idOf("ООО \"ЗАГЛУШКА\""));
    assertThat(run.only("Shipment", "contractHolder").value())
        .isEqualTo(run.idOf("ООО \"ПРИМЕР\""));
    assertThat(run.only("Shipment", "producer").value()).isEqualTo(run.idOf("EXAMPLE SEMI"));
    assertThat(run.only("Shipment", "dispatchCountry").value()).isEqualTo("ae");
    assertThat(run.only("Shipment", "originCountry").value()).isEqualTo("cn");
    assertThat(run.only("Shipment", "tradingCountry").value()).isEqualTo("hk");
    assertThat(run.only("Shipment", "netWeight").value()).isEqualTo("1250.50");
    assertThat(run.only("Shipment", "value").value()).isEqualTo("99000.00");
    assertThat(run.only("Shipment", "hsRevision").value()).isEqualTo("2022");
    assertThat(run.only("Shipment", "hsRevision").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.only("LegalEntity", "innCode").value()).isEqualTo("0000000000");
    assertThat(run.only("Shipment", "consignee").provenance().locators())
        .containsExactly(
            Locator.row("table.csv", 2, "ИНН получателя"),
            Locator.row("table.csv", 2, "Получатель"));
    Statement rest = run.only("Shipment", Statement.CONTEXT);
    assertThat(rest.entityId()).isEqualTo(shipment);
    assertThat(rest.value())
        .isEqualTo("{\"unmapped\":[{\"column\":\"Условия поставки\",\"value\":\"FCA\"}]}");
    assertThat(run.issues()).anyMatch(issue -> issue.reason().contains("not confirmed"));
  }

  @Test
  void theEditionOfTheHsFollowsFromTheDate() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "ru-customs-declarations",
            """
            Номер декларации;Дата;Получатель;Код ТН ВЭД
            1;31.12.2021;ПРИМЕР А;8542311000
            2;01.01.2022;ПРИМЕР А;8542311000
            """);

    assertThat(run.values("Shipment", "hsRevision")).containsExactly("2017", "2022");
    assertThat(run.ids("LegalEntity")).hasSize(1);
  }

  @Test
  void syntheticDeclarationsAreReadAndTheirFraudLabelsStayLabels() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "customs-declarations-22",
            """
            Declaration ID,Date,Office ID,Process Type,Import Type,Import Use,Payment Type,Mode of Transport,Declarant ID,Importer ID,Seller ID,Courier ID,HS6 Code,Country of Departure,Country of Origin,Tax Rate,Tax Type,Country of Origin Indicator,Net Mass,Item Price,Fraud,Critical Fraud
            97061800,2020-01-01,30,B,11,21,11,10,ZZR1LT6,QLRUBN9,0VKY2BR,,440890,BE,BE,0.0,FEU1,G,108.0,372254.4,0,0
            """);

    assertThat(run.only("Shipment", "receiver").value())
        .isEqualTo(
            run.about("LegalEntity", "idNumber").stream()
                .filter(each -> each.value().equals("QLRUBN9"))
                .findFirst()
                .orElseThrow()
                .entityId());
    assertThat(run.about("Shipment", "freightForwarder")).isEmpty();
    assertThat(run.only("Shipment", "value").value()).isEqualTo("372254.4");
    assertThat(run.only("Shipment", Statement.CONTEXT).value())
        .contains("{\"column\":\"Critical Fraud\",\"value\":\"0\"}");
  }

  @Test
  void billsOfLadingKeepTheNotifyPartyFromTheConsignee() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "us-bills-of-lading",
            """
            Bill of Lading Number,Arrival Date,Shipper,Shipper Address,Consignee,Consignee Address,Notify Party,Vessel,Voyage,Port of Lading,Port of Unlading,HS Code,Product Description,Weight,Weight Unit,Quantity,Quantity Unit
            XXXX0001,03/31/2023,Placeholder Co,Nowhere 1,Example Inc,Elsewhere 2,Sample Forwarding,MV PLACEHOLDER,001,Nowhereport,Elsewhereport,854231,PARTS,"1,000",LB,10,CTN
            XXXX0002,04/01/2023,Placeholder Co,Nowhere 1,Example Inc,Elsewhere 2,,MV PLACEHOLDER,001,Nowhereport,Elsewhereport,854231,PARTS,"1,000.5",KG,10,CTN
            """);

    assertThat(run.values("Shipment", "date")).containsExactly("2023-03-31", "2023-04-01");
    assertThat(run.values("Shipment", "notifyParty"))
        .containsExactly(run.idOf("Sample Forwarding"));
    assertThat(run.values("Shipment", "consignee"))
        .containsExactly(run.idOf("Example Inc"), run.idOf("Example Inc"));
    assertThat(run.values("Shipment", "grossWeight")).containsExactly("453.59237000", "1000.5");
    assertThat(run.about("Shipment", "grossWeight"))
        .extracting(each -> each.provenance().basis())
        .containsExactly(Basis.DERIVED, Basis.STATED);
    assertThat(run.about("Shipment", "hsRevision")).isEmpty();
    assertThat(run.ids("Vessel")).hasSize(1);
    assertThat(run.ids("Consignment")).hasSize(2);
  }

  @Test
  void economicActivityAsATable() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "ftm-economic-activity",
            """
            id,sender,receiver,declarant,contractHolder,ccdNumber,goodsDescription,vedCode,invoiceAmount,originCountry,departureCountry,destinationCountry
            a1,Placeholder Ltd,ООО Пример,ООО Пример,,77,goods,8542,12 500 USD,CN,AE,RU
            """);

    assertThat(run.only("EconomicActivity", "receiver").value())
        .isEqualTo(run.only("EconomicActivity", "declarant").value());
    assertThat(run.only("EconomicActivity", "invoiceAmount").value()).isEqualTo("12 500 USD");
    assertThat(run.only("EconomicActivity", "departureCountry").value()).isEqualTo("ae");
  }

  @Test
  void statisticsAreRecognisedAndDeclinedWithTheReason() {
    assertThatThrownBy(() ->
            MappedRun.recognised(
                "ru-fcs-statistics",
                """
                DIRECTION,PERIOD,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY,REGION,REGION_S
                IM,01/2022,CN,8542311000,ШТ,100.5,1,5,00000,00
                """))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("sum over many shipments");
  }

  @Test
  void stakesKeepTheirPercentagesAsWrittenAndChainsHoldTogether() throws IOException {
    MappedRun run =
        MappedRun.recognised(
            "ownership",
            """
            Владелец;Компания;Доля, %;с;по
            Пример А;Пример Б;50,10;2014-01;
            Пример Б;Пример В;"> 25";2015;31.12.2020
            """);

    assertThat(run.values("Ownership", "percentage")).containsExactly("50,10", "> 25");
    assertThat(run.values("Ownership", "startDate")).containsExactly("2014-01", "2015");
    assertThat(run.values("Ownership", "endDate")).containsExactly("2020-12-31");
    assertThat(run.values("Ownership", "asset").getFirst())
        .isEqualTo(run.values("Ownership", "owner").getLast());
  }

  @Test
  void partiesAndInternalLists() throws IOException {
    MappedRun parties =
        MappedRun.recognised(
            "parties",
            """
            Firma;Land;Handelsregisternummer;Bemerkung
            Beispiel GmbH;Deutschland;HRB 0;Kunde
            Muster Ltd;Atlantis;HRB 1;
            """);
    assertThat(parties.values("LegalEntity", "country")).containsExactly("de");
    assertThat(parties.issues())
        .anyMatch(issue -> "Atlantis".equals(issue.value()) && issue.locator().line() == 3);
    assertThat(parties.only("LegalEntity", Statement.CONTEXT).value()).contains("Atlantis");

    MappedRun list =
        MappedRun.recognised(
            "internal-list",
            """
            name,reason,listed on,alias
            Placeholder Ltd,refused to name the end user,2024-05,PH Ltd; Place Ltd
            """);
    assertThat(list.only("Risk", "entity").value()).isEqualTo(list.idOf("Placeholder Ltd"));
    assertThat(list.only("Risk", "startDate").value()).isEqualTo("2024-05");
    assertThat(list.values("LegalEntity", "alias")).containsExactly("PH Ltd", "Place Ltd");
    assertThat(list.about("LegalEntity", "topics")).isEmpty();
  }

  @Test
  void aHeaderThatTellsNothingIsNotGuessedAt() {
    assertThat(Layouts.of(List.of("name", "country"))).isEmpty();
    assertThat(Layouts.of(List.of("partner", "year", "value_meur"))).isEmpty();
  }
}
