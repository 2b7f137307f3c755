package dev.chokepoint.screening.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.screening.yaml.BadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingProposalTest {

  private static MappingProposal of(List<String> header, List<String> row) {
    return MappingProposal.of(header, List.of(row));
  }

  @ParameterizedTest
  @CsvSource({
    "Consignee, consignee.name",
    "Consignee Address, consignee.address",
    "ship-to country, consignee.country",
    "End User, end_user.name",
    "endUserName, end_user.name",
    "Customer Tax ID, buyer.identifier",
    "Notify Party, notify_party.name",
    "Vessel IMO, vessel.identifier",
    "Issuing bank, bank.name",
    "HS Code, hs",
    "Part No., part_number",
    "Qty, quantity",
    "Net weight, net_kg",
    "Country of destination, destination",
    "buyer.founded, buyer.founded"
  })
  void readsHeadingsAsPeopleWriteThem(String heading, String slot) {
    ProposedColumn column = of(List.of(heading), List.of("")).columns().getFirst();
    assertThat(String.valueOf(column.slot())).isEqualTo(slot);
    assertThat(column.reason().text()).contains("the heading");
  }

  @ParameterizedTest
  @CsvSource({"Remarks", "Customer mood", "''"})
  void proposesNothingForTheRest(String heading) {
    assertThat(of(List.of(heading), List.of("x")).columns().getFirst().slot()).isNull();
  }

  @Test
  void looksAtTheValuesToo() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(List.of("8542.31", "Dubai"));
    }
    MappingProposal proposal = MappingProposal.of(List.of("HS", "Destination"), rows);
    assertThat(proposal.columns().get(0).reason().text())
        .isEqualTo(
            "the heading has the words \"hs\"; 100 % of the first 20 values are an HS code of 6, 8"
                + " or 10 digits");
    assertThat(proposal.columns().get(1).slot()).isNull();
    assertThat(proposal.columns().get(1).reason().text())
        .contains("but only 0 % of the first 20 values");
  }

  @Test
  void fillsAFieldOnce() {
    MappingProposal proposal = of(List.of("Buyer", "Customer"), List.of("a", "b"));
    assertThat(proposal.columns().get(1).slot()).isNull();
    assertThat(proposal.columns().get(1).reason().text())
        .isEqualTo("buyer.name is filled by an earlier column");
  }

  @ParameterizedTest
  @CsvSource({
    "06.10.2023, '1.250,50', dmy, comma",
    "10/26/2023, '1,250.50', mdy, point",
    "2023-10-06, 12.5, iso, point"
  })
  void seesHowDatesAndNumbersAreWritten(String date, String value, String dates, String decimals) {
    String text = of(List.of("Buyer", "Ship date", "Value"), List.of("Nova", date, value)).text();
    assertThat(text).contains("dates: " + dates + "\n").contains("decimals: " + decimals + "\n");
    assertThat(text).contains("ship_date: \"Ship date\"").contains("value: \"Value\"");
  }

  @Test
  void isReadBackAsItWasProposed() throws BadFile {
    List<String> header = List.of("Buyer", "Odd \"one\"\t\\", "HS", "Ship date");
    MappingProposal proposal = of(header, List.of("Nova", "x", "854231", "2023-10-06"));
    OrderMapping read = OrderMapping.read(proposal.text(), "m.yml");
    assertThat(OrderMapping.isOne(proposal.text())).isTrue();
    assertThat(keys(read)).isEqualTo(keys(proposal.mapping()));
    assertThat(new OrderRows(read, header).read(1, List.of("Nova", "", "854231", "2023-10-06")))
        .isInstanceOf(RowReading.Read.class);
  }

  private static String keys(OrderMapping mapping) {
    return mapping.fields().stream()
        .map(field -> field.slot().key() + "=" + field.columns())
        .collect(Collectors.joining(" "));
  }

  @Test
  void knowsAnOrderFileByItsRoles() {
    assertThat(of(List.of("Consignee", "HS"), List.of("a", "854231")).isOfOrders()).isTrue();
    assertThat(
            Stream.of(List.of("name", "country"), List.of("company", "city"), List.of("HS", "qty"))
                .noneMatch(header -> of(header, List.of("a", "b")).isOfOrders()))
        .isTrue();
  }
}
