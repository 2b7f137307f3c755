package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// One party of several lists, as a user meets it. Made-up parties; the numbers have sound check
/// digits.
class ClustersCommandTest {

  private static final String ONE =
      """
      {"id":"eu-1","schema":"LegalEntity","properties":{"name":["JSC SEZ Romashka"],"innCode":["1646019914"],"topics":["sanction"]}}
      {"id":"eu-1-s","schema":"Sanction","properties":{"entity":["eu-1"],"startDate":["2024-02-23"],"authority":["Council"]}}
      {"id":"eu-2","schema":"Company","properties":{"name":["Vasilek Avionika LLC"],"country":["ru"]}}
      {"id":"eu-3","schema":"Company","properties":{"name":["Lower Works"],"innCode":["7714027882"],"ogrnCode":["1027739118659"]}}
      """;
  private static final String OTHER =
      """
      {"id":"NK-9","schema":"Company","properties":{"name":["ROMASHKA OEZ AO"],"country":["ru"],"idNumber":["1646019914"]}}
      {"id":"NK-9-s","schema":"Sanction","properties":{"entity":["NK-9"],"startDate":["2023-12-06"],"authority":["HUR"]}}
      {"id":"NK-2","schema":"Company","properties":{"name":["Vasilek Avionika OOO"],"country":["ru"]}}
      {"id":"NK-3","schema":"Company","properties":{"name":["Upper Works"],"innCode":["7714027882"],"ogrnCode":["1061674037259"]}}
      """;

  @TempDir Path home;

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @BeforeEach
  void importTwoLists() throws IOException {
    Files.writeString(home.resolve("one.ftm.json"), ONE);
    Files.writeString(home.resolve("other.ftm.json"), OTHER);
    assertThat(run("import", "one.ftm.json", "--source", "one").code()).isZero();
    assertThat(run("import", "other.ftm.json", "--source", "other").code()).isZero();
  }

  @Test
  void showSaysOnWhoseWordRecordsAreOneWithEveryListingAndItsDate() {
    Run shown = run("show", "eu-1");

    assertThat(shown.out())
        .contains(
            "Company, NK-9",
            "2 records are one:",
            "NK-9 ROMASHKA OEZ AO (other)",
            "eu-1 JSC SEZ Romashka (one)",
            "because 2 of them carry the INN 1646019914",
            "2024-02-23",
            "2023-12-06");
    assertThat(run("show", "NK-9").out()).isEqualTo(shown.out());
    assertThat(run("show", "eu-2").out()).doesNotContain("records are one");
  }

  @Test
  void theSameAsJson() throws IOException {
    Map<String, Object> json = JSON.std.mapFrom(run("show", "eu-1", "--json").out());

    assertThat(json).containsEntry("id", "NK-9").containsEntry("referents", List.of("eu-1"));
    assertThat(JSON.std.asString(json.get("one_party")))
        .contains("\"scheme\":\"INN\"", "\"property\":\"idNumber\"", "\"property\":\"innCode\"");
  }

  @Test
  void searchingScreeningAndExportingGiveItOnce() {
    assertThat(run("search", "romashka").out()).contains("NK-9").doesNotContain("eu-1 ");
    assertThat(run("screen", "JSC SEZ Romashka", "--json").out())
        .contains("\"NK-9\"")
        .doesNotContain("\"eu-1\"");
    assertThat(run("export", "--format", "statements").out())
        .contains("\"NK-9\",\"eu-1\",\"name\"");
  }

  @Test
  void dedupeProposesAndJoinsNobody() {
    Run found = run("dedupe", "--threshold", "0.8");

    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.out())
        .contains("NK-2", "eu-2", "Both carry the INN 7714027882", "one has the OGRN")
        .doesNotContain("eu-1");
    assertThat(run("show", "eu-2").out()).doesNotContain("records are one");
  }

  @Test
  void aProposalEntersTheQueueOnce() {
    assertThat(run("dedupe", "--threshold", "0.8", "--queue", "--by", "anna").out())
        .contains("2 of them are new in review");
    assertThat(run("dedupe", "--threshold", "0.8", "--queue", "--by", "anna").out())
        .contains("0 of them are new in review");
    assertThat(run("review").out()).contains("kind: proposal", "hit-1", "hit-2");
    run("decide", "hit-1", "different", "--reason", "identifier", "--by", "anna");
    assertThat(run("review").out()).doesNotContain("hit-1");
  }

  @Test
  void whatAPersonDecidesJoinsForAllAndTakingItBackPartsAgain() throws IOException {
    assertThat(run("dedupe", "--threshold", "0.8", "--queue", "--by", "anna").code()).isZero();
    String hit = run("review").out().contains("hit-1") ? hitOf("eu-2") : "";
    Run decided = run("decide", hit, "same", "--reason", "name", "--by", "anna");
    assertThat(decided.code()).as(decided.err()).isZero();
    assertThat(run("show", "eu-2").out().replaceAll("\\s+", " "))
        .contains(
            "Company, NK-2",
            "because NK-2 and eu-2 were decided to be one by anna on",
            "(decision-1)");
    assertThat(run("screen", "Vasilek Avionika", "--json").out())
        .doesNotContain("\"eu-2\",\"caption");
    assertThat(run("dedupe", "--threshold", "0.8").out()).doesNotContain("NK-2");
    assertThat(run("review").out()).doesNotContain(hit);
    run("decide", "decision-1", "undo", "--comment", "slip", "--by", "boris");
    assertThat(run("show", "eu-2").out())
        .contains("Company, eu-2")
        .doesNotContain("records are one");
    assertThat(run("show", "NK-2").out().replaceAll("\\s+", " "))
        .contains("NK-2 once called these too, which are others now: eu-2");
    assertThat(run("review").out()).contains(hit);
  }

  private String hitOf(String entity) throws IOException {
    List<?> hits =
        (List<?>)
            Objects.requireNonNull(JSON.std.mapFrom(run("review", "--json").out()).get("entries"));
    for (Object each : hits) {
      if (String.valueOf(each).contains(entity)) {
        return String.valueOf(((Map<?, ?>) each).get("subject"));
      }
    }
    return "";
  }

  @Test
  void aPersonsWordPartsWhatANumberJoins() {
    assertThat(
            run("decide", "eu-1", "different", "--with", "NK-9", "--reason", "name", "--by", "anna")
                .code())
        .isZero();
    assertThat(run("show", "eu-1").out())
        .contains("Legal entity, eu-1")
        .doesNotContain("2023-12-06");
    assertThat(run("dedupe").out()).doesNotContain("eu-1");
    Run again =
        run("decide", "NK-9", "same", "--with", "eu-1", "--reason", "name", "--by", "boris");
    assertThat(again.code()).isNotZero();
    assertThat(again.err()).contains("decision-1 (different, name, by anna) stands");
    assertThat(run("decide", "eu-1", "same", "--with", "eu-1", "--reason", "name").code())
        .isEqualTo(2);
    assertThat(run("decide", "eu-1", "same", "--with", "nobody", "--reason", "name").err())
        .contains("no entity nobody");
  }

  @Test
  void aPublishersWordJoinsAndShowSaysSo() throws IOException {
    Files.writeString(
        home.resolve("third.ftm.json"),
        """
        {"id":"Q-7","schema":"Company","referents":["eu-2","gone-1"],"properties":{"name":["Vasilek"]}}
        """);
    assertThat(run("import", "third.ftm.json", "--source", "third").code()).isZero();
    assertThat(run("show", "Q-7").out().replaceAll("\\s+", " "))
        .contains(
            "2 records are one:",
            "eu-2 Vasilek Avionika LLC (one)",
            "because the publisher of Q-7 names eu-2 as the same party");
  }

  @Test
  void thresholdsOutOfBoundsAreRefused() {
    assertThat(run("dedupe", "--threshold", "0.1").code()).isEqualTo(2);
    assertThat(run("dedupe", "--limit", "0").code()).isEqualTo(2);
  }

  @Test
  void theDoctorCountsThem() {
    assertThat(run("doctor").out())
        .contains(
            "one party under several ids: 1; pairs that share a number and are kept apart: 1");
  }
}
