package dev.chokepoint.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.testing.Seed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mapping is checked whole before a row is read, and a fault is shown with line and column.
class MappingReaderTest {

  private static final String GOOD =
      """
      chokepoint mapping: 1
      source: {name: my_orders, title: My orders, grade: C3}
      table: {delimiter: semicolon, encoding: windows-1251, decimal: ",", thousands: " "}
      entities:
        order:
          schema: Shipment
          key: [Order]
          properties:
            documentNumber: Order
            date: {column: Day, date: dd.MM.yyyy}
            consignee: {entity: buyer}
        buyer:
          schema: Company
          id: "mine-{Buyer}"
          when: {column: Buyer, filled: true}
          properties:
            name: Buyer
      """;

  @Test
  void aGoodMappingIsRead() throws BadMapping {
    Mapping mapping = read(GOOD);

    assertThat(mapping.source().name()).isEqualTo("my_orders");
    assertThat(mapping.grade()).hasToString("C3");
    assertThat(mapping.layout().charset()).hasToString("windows-1251");
    assertThat(mapping.columns()).containsOnlyKeys("Order", "Day", "Buyer");
    assertThat(mapping.entities())
        .extracting(EntityRule::schema)
        .containsExactly("Shipment", "Company");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chokepoint mapping: 1|chokepoint mapping: 2|1|21|mapping format 2",
        "source:|sauce:|2|1|unknown key \"sauce\"",
        "grade: C3|grade: Z9|2|52|a grade is a letter",
        "semicolon|dot|3|20|not \"dot\"",
        "windows-1251|windows-9999|3|41|no encoding is called",
        "windows-1251|UTF-16|3|41|cannot be read",
        "`decimal: \",\"`|decimal: x|3|64|the decimal sign",
        "schema: Shipment|schema: Shipmant|6|13|no schema \"Shipmant\"",
        "schema: Company|schema: Thing|13|13|abstract",
        "documentNumber:|docNumber:|9|7|no property \"docNumber\"",
        "dd.MM.yyyy|dd.XX.yyyy|10|33|a date format",
        "{entity: buyer}|{entity: byer}|11|27|no entity \"byer\"",
        "{entity: buyer}|Buyer|11|18|refers to another entity",
        "{entity: buyer}|{entity: order}|11|27|refers to LegalEntity",
        "mine-{Buyer}|mine|14|9|no {column}",
        "mine-{Buyer}|mine-{Buyer|14|9|brace",
        "filled: true|filled: yes|15|35|true or false",
        "key: [Order]|keys: [Order]|7|5|unknown key \"keys\"",
        "key: [Order]|key: []|7|10|at least one column",
      })
  void aFaultIsShownWithItsPlace(String good, String bad, int line, int column, String reason) {
    assertThat(GOOD).contains(good);
    BadMapping fault =
        catchThrowableOfType(
            BadMapping.class,
            () -> read(GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad))));

    assertThat(fault).hasMessageContaining(reason).hasMessageStartingWith("my.yml line " + line);
    assertThat(fault.column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1, 2|not YAML",
        "a: &x [1]\\nb: *x|aliases",
        "chokepoint mapping: 1\\nchokepoint mapping: 1|stands twice",
        "- 1|a map is expected",
        "chokepoint mapping: 1|\"entities\" is missing",
        "chokepoint mapping: 1\\nentities: {}|at least one entity",
        "a: 1\\n---\\nb: 2|second document",
        "chokepoint mapping: !!java.net.URL [x]|a text is expected",
      })
  void whatIsNoMappingIsRefused(String text, String reason) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(BadMapping.class)
        .hasMessageContaining(reason);
  }

  @Test
  void depthAndSizeAreBounded() {
    assertThatThrownBy(() -> read("a: " + "[".repeat(100_000)))
        .isInstanceOf(BadMapping.class)
        .hasMessageContaining("more than 20 levels");
    assertThatThrownBy(() -> read("a: " + "x".repeat(2 << 20))).isInstanceOf(BadMapping.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(BadMapping.class).hasMessageContaining("empty");
  }

  @Test
  void noDamageMakesItFailOtherThanInWords() {
    Seed.forAll(
        200,
        gen -> {
          StringBuilder damaged = new StringBuilder(GOOD);
          for (int i = 0; i < 3; i++) {
            int at = gen.between(0, damaged.length());
            int end = Math.min(damaged.length(), at + gen.between(0, 5));
            damaged.replace(
                at, end, gen.oneOf(List.of("", "{", "]", ":", "\n", "  ", "x", "\"", "&a ", "- ")));
          }
          try {
            read(damaged.toString());
          } catch (BadMapping e) {
            assertThat(e).hasMessageStartingWith("my.yml");
          }
        });
  }

  private static Mapping read(String text) throws BadMapping {
    return new MappingReader(Model.bundled()).read(text, "my.yml");
  }
}
