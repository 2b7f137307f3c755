package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own table at the command line: recognised, mapped, or with a mapping suggested.
class ImportTableTest {

  private static final String MAPPING =
      """
      chokepoint mapping: 1
      source: {title: Orders of the example, grade: C3}
      entities:
        buyer:
          schema: LegalEntity
          key: [Buyer]
          properties: {name: Buyer}
      """;

  @TempDir Path home;

  private String out = "";
  private String err = "";

  private int run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    out = machine.out();
    err = machine.err();
    return code;
  }

  @BeforeEach
  void writeTables() throws IOException {
    Files.writeString(home.resolve("orders.csv"), "Buyer;Pieces\nPlaceholder Ltd;5\n;7\n");
    Files.writeString(home.resolve("orders.yml"), MAPPING);
    Files.writeString(home.resolve("stakes.csv"), "owner,asset,percentage\nA,B,50.1\n");
  }

  @Test
  void aMappedTableIsReadAndItsBadRowListed() throws IOException {
    assertThat(run("import", "orders.csv", "--map", "orders.yml", "--source", "mine")).isEqualTo(8);
    assertThat(Files.readString(home.resolve("mine.rejects.csv")))
        .contains("orders.csv,3,Buyer,", "nothing that tells its buyer");
    assertThat(run("search", "Placeholder")).isZero();
    assertThat(out).contains("Placeholder Ltd");
    assertThat(run("import", "orders.csv", "--map", "orders.yml", "--source", "mine")).isEqualTo(0);
    assertThat(out).contains("Nothing changed");

    Files.writeString(home.resolve("orders.yml"), MAPPING.replace("C3", "B2"));
    run("import", "orders.csv", "--map", "orders.yml", "--source", "mine");
    assertThat(out).contains("version 2");
  }

  @Test
  void aTableWhoseHeaderTellsItsLayoutNeedsNothing() {
    assertThat(run("import", "stakes.csv", "--source", "stakes")).isZero();
    assertThat(out).contains("read as ownership", "Ownership");
    assertThat(run("import", "stakes.csv", "--map", "ownership", "--source", "again")).isZero();
    assertThat(out).contains("read as ownership");
  }

  @Test
  void aSuggestionIsWrittenAndWorksAsItIs() {
    assertThat(run("import", "stakes.csv", "--suggest-map", "--out", "stakes.yml")).isZero();
    assertThat(out).isEmpty();
    assertThat(run("import", "stakes.csv", "--map", "stakes.yml", "--source", "s")).isZero();
    assertThat(out).contains("read as mapped-table", "Ownership");
  }

  @Test
  void aFaultyMappingIsShownWithItsPlace() throws IOException {
    Files.writeString(home.resolve("orders.yml"), MAPPING.replace("LegalEntity", "LegalEntty"));

    assertThat(run("import", "orders.csv", "--map", "orders.yml")).isEqualTo(3);
    assertThat(err).contains("orders.yml line 5 column 13", "no schema \"LegalEntty\"");
  }

  @Test
  void optionsThatMakeNoSenseTogetherAreRefused() {
    assertThat(run("import", "orders.csv", "--map", "nothing.yml")).isEqualTo(3);
    assertThat(err).contains("no such mapping file, and no layout of that name", "ownership");
    assertThat(run("import", "orders.csv", "--map", "orders.yml", "--format", "ofac-csv"))
        .isEqualTo(2);
    assertThat(run("import", "orders.csv", "--map", "orders.yml", "--suggest-map")).isEqualTo(2);
    assertThat(run("import", "orders.csv", "--out", "x.yml")).isEqualTo(2);
    assertThat(run("import", "orders.csv", "stakes.csv", "--suggest-map")).isEqualTo(2);
  }
}
