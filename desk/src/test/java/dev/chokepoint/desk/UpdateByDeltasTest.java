package dev.chokepoint.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.sources.fetch.FetchFolder;
import dev.chokepoint.sources.fetch.FetchLimits;
import dev.chokepoint.sources.fetch.FetchedFile;
import dev.chokepoint.sources.fetch.HttpConnections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A publisher of ten firms, who then changes the first, takes the last off, and adds another.
class UpdateByDeltasTest {

  private static final String FIRST = "20261120070000-aaa";
  private static final String SECOND = "20261121070000-bbb";
  private static final String THIRD = "20261122070000-ccc";

  private static final List<String> TEN =
      IntStream.range(0, 10).mapToObj(i -> firm("os-" + i, "Firm " + i)).toList();
  private static final String CHANGE =
      "{\"op\":\"MOD\",\"entity\":" + firm("os-0", "Renamed") + "}\n";
  private static final String COME_AND_GO =
      "{\"op\":\"DEL\",\"entity\":{\"id\":\"os-9\"}}\n{\"op\":\"ADD\",\"entity\":"
          + firm("os-10", "Newcomer")
          + "}\n";

  /// As the publisher writes the third version: in an order of his own.
  private static final String THIRD_WHOLE =
      firm("os-10", "Newcomer")
          + "\n"
          + firm("os-0", "Renamed")
          + "\n"
          + TEN.subList(1, 9).stream().map(line -> line + "\n").collect(joining());

  @TempDir Path home;
  private final SettableClock clock = new SettableClock("2026-11-23T12:00:00Z");
  private ListServer publisher;
  private Desk desk;
  private Fetching fetching;

  private static String firm(String id, String name) {
    return "{\"id\":\"%s\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"]}}"
        .formatted(id, name);
  }

  @BeforeEach
  void open() throws Exception {
    publisher = new ListServer();
    Path catalogue = home.resolve("own.yml");
    Files.writeString(
        catalogue,
        """
        catalogue: 1
        sources:
          os:
            title: The dataset
            publisher: An office
            licence: CC0 1.0
            redistribution: All.
            frequency: Daily.
            checked_within: 2d
            means: Nothing.
            cannot_tell: Much.
            forms:
              - format: ftm-entities
                files:
                  - name: entities.ftm.json
                    address: "%s"
                    dataset: {index: "%s"}
        """
            .formatted(publisher.address("/entities.ftm.json"), publisher.address("/index.json")));
    desk =
        new Desk(
            home.resolve("data"),
            clock,
            3,
            RecordsRules.STANDARD,
            new SourceRules(List.of(catalogue)));
    fetching =
        new Fetching(
            new HttpConnections(Duration.ofSeconds(5)),
            FetchLimits.USUAL,
            "Chokepoint/test",
            pause -> {});
    publish(FIRST, TEN.stream().map(line -> line + "\n").collect(joining()), 10);
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    publisher.put("/1.json", CHANGE);
    publisher.put("/2.json", COME_AND_GO);
    deltas(Map.of(FIRST, "0.json", SECOND, "1.json", THIRD, "2.json"));
    publish(THIRD, THIRD_WHOLE, 10);
  }

  @AfterEach
  void close() {
    fetching.close();
    desk.close();
    publisher.close();
  }

  private void publish(String version, String whole, int entities) throws Exception {
    publisher.put("/entities.ftm.json", whole);
    publisher.put(
        "/index.json",
        """
        {"name":"os","version":"%s","entity_count":%d,"delta_url":"deltas.json",
         "resources":[{"name":"entities.ftm.json","checksum":"%s"}]}
        """
            .formatted(
                version,
                entities,
                HexFormat.of()
                    .formatHex(
                        MessageDigest.getInstance("SHA-1")
                            .digest(whole.getBytes(StandardCharsets.UTF_8)))));
  }

  private void deltas(Map<String, String> files) {
    publisher.put(
        "/deltas.json",
        new TreeMap<>(files)
            .entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(joining(",", "{\"versions\":{", "}}")));
  }

  private UpdateAnswer.Updated update() {
    return new UpdateSources(desk, fetching)
        .answer(
            new UpdateRequest(List.of("os"), Optional.empty(), false, 20), UpdateProgress.SILENT)
        .sources()
        .getFirst();
  }

  private FetchedFile held() throws IOException {
    return Objects.requireNonNull(
        FetchFolder.remembered(desk.data(), "os").files().get("entities.ftm.json"));
  }

  private void hasTheThirdVersion() throws IOException {
    assertThat(held().edition()).isEqualTo(THIRD);
    assertThat(Files.readAllLines(FetchFolder.of(desk.data(), "os").resolve("entities.ftm.json")))
        .containsExactlyInAnyOrderElementsOf(THIRD_WHOLE.lines().toList());
  }

  @Test
  void aChainOfDeltasLeadsToThePublishersVersionWithoutItsFile() throws IOException {
    publisher.fail("/entities.ftm.json", 500);
    UpdateAnswer.Updated updated = update();
    assertThat(updated.outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(updated.note()).isEqualTo("from " + FIRST + " to " + THIRD + " by 2 deltas");
    assertThat(updated.changes()).isEqualTo(new PartyCounts(1, 1, 1));
    assertThat(updated.bytes()).isEqualTo(CHANGE.length() + COME_AND_GO.length());
    hasTheThirdVersion();
    assertThat(FetchFolder.remembered(desk.data(), "os").published()).isPresent();
    assertThat(new ListSources(desk).named("os").version()).isEqualTo(2);
    int before = publisher.asked();
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.UNCHANGED);
    assertThat(publisher.asked() - before).as("the index alone").isEqualTo(1);
  }

  @Test
  void whereTheChainBeginsTooLateTheFileComesWhole() throws IOException {
    deltas(Map.of(THIRD, "2.json"));
    UpdateAnswer.Updated updated = update();
    assertThat(updated.outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(updated.note())
        .isEqualTo("fetched whole: the deltas from " + THIRD + " on do not know version " + FIRST);
    hasTheThirdVersion();
  }

  @Test
  void aDamagedDeltaIsNotApplied() throws IOException {
    publisher.put("/2.json", COME_AND_GO.substring(0, 60));
    assertThat(update().note()).startsWith("fetched whole: a delta cannot be read").contains("2");
    hasTheThirdVersion();
  }

  @Test
  void aDeltaThatCannotBeHadIsNotApplied() throws IOException {
    publisher.fail("/2.json", 404);
    assertThat(update().note()).contains("could not be had", "HTTP 404");
    hasTheThirdVersion();
  }

  @Test
  void operationsThatDoNotFitAreNotTaken() throws IOException {
    publisher.put("/1.json", CHANGE.replace("os-0", "os-77"));
    assertThat(update().note()).contains("1 of their operations do not fit");
    hasTheThirdVersion();
  }

  @Test
  void anotherCountThanTheIndexTellsIsNotTaken() throws IOException {
    publisher.put("/2.json", COME_AND_GO.lines().findFirst().orElseThrow() + "\n");
    assertThat(update().note()).contains("9 entities came out of them", "tells of 10");
    hasTheThirdVersion();
  }

  @Test
  void whereTheWholeFileCannotBeHadEitherTheLastVersionStays() throws Exception {
    publisher.put("/2.json", "{");
    publisher.fail("/entities.ftm.json", 503);
    UpdateAnswer.Updated failed = update();
    assertThat(failed.outcome()).isEqualTo(UpdateAnswer.Outcome.FAILED);
    assertThat(failed.reason()).contains("HTTP 503", "by deltas neither: a delta cannot be read");
    assertThat(new ListSources(desk).named("os").version()).isEqualTo(1);
    assertThat(held().edition()).isEqualTo(FIRST);
    publish(THIRD, THIRD_WHOLE, 10);
    publisher.put("/2.json", COME_AND_GO);
    assertThat(update().note()).contains("by 2 deltas");
  }

  @Test
  void aFileThatNoChecksumVouchesForIsNoBaseOfDeltas() throws Exception {
    publish(THIRD, THIRD_WHOLE, 10);
    Files.delete(FetchFolder.of(desk.data(), "os").resolve("entities.ftm.json"));
    publisher.put("/index.json", "{\"name\":\"os\",\"version\":\"" + THIRD + "\"}");
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(held().edition()).isNull();
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.UNCHANGED);
  }

  @Test
  void aWholeFileOfAnotherVersionThanTheIndexTellsIsRefused() {
    publisher.put("/entities.ftm.json", THIRD_WHOLE + TEN.get(9) + "\n");
    deltas(Map.of());
    UpdateAnswer.Updated failed = update();
    assertThat(failed.reason()).contains("not what its published checksum is of");
    assertThat(new ListSources(desk).named("os").version()).isEqualTo(1);
  }

  @Test
  void deltasThatTakeHalfTheListAwayAreRefusedUntilTheyAreAccepted() throws Exception {
    publisher.put(
        "/2.json",
        IntStream.range(4, 10)
            .mapToObj(i -> "{\"op\":\"DEL\",\"entity\":{\"id\":\"os-" + i + "\"}}\n")
            .collect(joining()));
    publish(THIRD, "", 4);
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.REFUSED);
    assertThat(new ListSources(desk).named("os").entities()).isEqualTo(10);
    assertThat(update().outcome()).isEqualTo(UpdateAnswer.Outcome.REFUSED);
  }
}
