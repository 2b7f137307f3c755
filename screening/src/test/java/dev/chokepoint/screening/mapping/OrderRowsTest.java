package dev.chokepoint.screening.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.yaml.BadFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRowsTest {

  private static final String MAPPING =
      """
      orders: 1
      dates: dmy
      decimals: comma
      fields:
        buyer.name: Customer
        buyer.address: [Street, City]
        hs: HS Code
        value: Amount
        ship_date: Shipped
        destination: To
        origin: {constant: DE}
      """;
  private static final List<String> HEADER =
      List.of("No", "customer", "Street", "City", "HS Code", "Amount", "Shipped", "To");

  private static OrderRows rows() throws BadFile {
    return new OrderRows(OrderMapping.read(MAPPING, "m.yml"), HEADER);
  }

  @Test
  void joinsFillsAndReadsTheFormsOfTheFile() throws BadFile {
    RowReading reading =
        rows()
            .read(
                7,
                List.of(
                    "1",
                    "Nova Chip",
                    "1 Pier St",
                    "Dubai",
                    "8542.31.00",
                    "1.250,50",
                    "06.10.2023",
                    "AE"));
    assertThat(reading).isInstanceOf(RowReading.Read.class);
    Order order = ((RowReading.Read) reading).order();
    assertThat(order.row()).isEqualTo(7);
    assertThat(order.party(Role.BUYER).flatMap(party -> party.text(PartyField.ADDRESS)))
        .contains("1 Pier St, Dubai");
    assertThat(order.text(OrderField.VALUE)).contains("1250.50");
    assertThat(order.text(OrderField.SHIP_DATE)).contains("2023-10-06");
    assertThat(order.route()).containsExactly("de", "ae");
  }

  @Test
  void putsARowAsideWithEveryCellThatCannotBeRead() throws BadFile {
    RowReading reading =
        rows().read(8, List.of("2", "Nova", "", "", "chips", "ten", "2023", "Dubai"));
    assertThat(((RowReading.PutAside) reading).faults())
        .containsExactly(
            new RowReading.Fault(
                "HS Code",
                "chips",
                Sentence.verbatim("an HS code of 6, 8 or 10 digits is expected for hs")),
            new RowReading.Fault(
                "Amount",
                "ten",
                Sentence.verbatim(
                    "a number that is not negative, such as 1250 or 12.5 is expected for value")),
            new RowReading.Fault(
                "To",
                "Dubai",
                Sentence.verbatim(
                    "a country code of two letters, such as ae is expected for destination")));
  }

  @Test
  void putsARowWithoutAnybodyAside() throws BadFile {
    RowReading reading = rows().read(9, List.of("3", " ", "", "", "854231", "", "", "AE"));
    assertThat(((RowReading.PutAside) reading).faults())
        .extracting(fault -> fault.reason().text())
        .containsExactly("names no party: no name, address or number is given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hs: HS Code | tariff: HS Code | m.yml, line 7: there is no field \"tariff\"",
        "buyer.name: | client.name: | there is no field \"client.name\"",
        "dates: dmy | dates: american | m.yml, line 2: iso, dmy or mdy is expected",
        "decimals: comma | decimals: dot | point or comma is expected",
        "orders: 1 | orders: 9 | this program reads order mappings of format 1",
        "{constant: DE} | {const: DE} | unknown key \"const\""
      })
  void saysWhereAMappingIsWrong(String good, String bad, String reason) {
    assertThatThrownBy(() -> OrderMapping.read(MAPPING.replace(good, bad), "m.yml"))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining(reason);
  }

  @Test
  void saysWhichColumnIsNotThere() {
    assertThatThrownBy(() ->
            new OrderRows(
                OrderMapping.read(MAPPING, "m.yml"), List.of("Customer", "Street", "Town")))
        .hasMessage(
            "m.yml, line 6: the file has no column \"City\"; it has Customer, Street, Town");
  }

  @Test
  void isToldFromOtherMappings() {
    assertThat(OrderMapping.isOne(MAPPING)).isTrue();
    assertThat(OrderMapping.isOne("mapping: 1\nentities: []\n")).isFalse();
  }
}
