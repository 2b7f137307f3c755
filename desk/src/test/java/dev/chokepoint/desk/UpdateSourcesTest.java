package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.fetch.Connections;
import dev.chokepoint.sources.fetch.FetchFolder;
import dev.chokepoint.sources.fetch.FetchLimits;
import dev.chokepoint.sources.fetch.FetchRecord;
import dev.chokepoint.sources.fetch.HttpConnections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateSourcesTest {

  @TempDir Path home;
  private final SettableClock clock = new SettableClock("2026-11-23T12:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();
  private ListServer publisher;
  private Desk desk;
  private Fetching fetching;

  @BeforeEach
  void open() throws IOException {
    publisher = new ListServer();
    Path catalogue = home.resolve("own.yml");
    Files.writeString(
        catalogue,
        "catalogue: 1\nsources:\n"
            + entry("list_a", "ftm-entities", "a.ftm.json")
            + entry("list_b", "ftm-entities", "b.ftm.json")
            + entry("list_x", "made-up-form", "x.txt")
            + entry("ofac_like", "ofac-csv", "sdn.csv", "alt.csv", "add.csv"));
    desk =
        new Desk(
            home.resolve("data"),
            clock,
            3,
            RecordsRules.STANDARD,
            new SourceRules(List.of(catalogue)));
    fetching = over(new HttpConnections(Duration.ofSeconds(5)));
    publisher.put("/a.ftm.json", parties("a", 10));
    publisher.put("/b.ftm.json", parties("b", 4));
  }

  @AfterEach
  void close() {
    fetching.close();
    desk.close();
    publisher.close();
  }

  private Fetching over(Connections connections) {
    return new Fetching(connections, FetchLimits.USUAL, "Chokepoint/test", pauses::add);
  }

  private String entry(String name, String form, String... files) {
    StringBuilder text =
        new StringBuilder(
            """
              %s:
                title: The list %s
                publisher: An office
                licence: CC0 1.0
                redistribution: All.
                frequency: Daily.
                checked_within: 2d
                means: Nothing.
                cannot_tell: Much.
                forms:
                  - format: %s
                    files:
            """
                .formatted(name, name, form)
                .indent(0));
    for (String file : files) {
      text.append("          - {name: ").append(file).append(", address: \"");
      text.append(publisher.address("/" + file)).append("\"}\n");
    }
    return text.toString();
  }

  private static String parties(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            """
            {"id":"%s-%d","schema":"Company","properties":{"name":["Company %d of %s"]}}
            """
                .formatted(prefix, i, i, prefix))
        .collect(Collectors.joining());
  }

  private UpdateAnswer.Updated update(String name) {
    return update(name, false);
  }

  private UpdateAnswer.Updated update(String name, boolean accept) {
    UpdateRequest request = new UpdateRequest(List.of(name), Optional.empty(), accept, 20);
    return new UpdateSources(desk, fetching)
        .answer(request, UpdateProgress.SILENT)
        .sources()
        .getFirst();
  }

  private FetchRecord remembered(String name) throws IOException {
    return FetchFolder.remembered(desk.data(), name);
  }

  @Test
  void aListThatIsNamedIsFetchedAndImportedAsTheCatalogueDescribesIt() throws IOException {
    UpdateAnswer.Updated updated = update("list_a");
    assertThat(updated.outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(updated.changes()).isNull();
    SourceFacts facts = new ListSources(desk).named("list_a");
    assertThat(facts.entities()).isEqualTo(10);
    assertThat(facts.title()).isEqualTo("The list list_a");
    assertThat(facts.publisher()).isEqualTo("An office");
    assertThat(facts.fetched()).isEqualTo(clock.instant());
    assertThat(remembered("list_a").checked()).isEqualTo(clock.instant());
    assertThat(remembered("list_a").version()).isEqualTo(1);
  }

  @Test
  void whatDidNotChangeIsCheckedAndNotImported() throws IOException {
    update("list_a");
    clock.pass(Duration.ofDays(1));
    UpdateAnswer.Updated again = update("list_a");
    assertThat(again.outcome()).isEqualTo(UpdateAnswer.Outcome.UNCHANGED);
    assertThat(again.bytes()).isZero();
    SourceFacts facts = new ListSources(desk).named("list_a");
    assertThat(facts.version()).isEqualTo(1);
    assertThat(facts.fetched()).isEqualTo(clock.instant().minus(Duration.ofDays(1)));
    assertThat(remembered("list_a").checked()).isEqualTo(clock.instant());
  }

  @Test
  void whatChangedIsToldInParties() {
    update("list_a");
    publisher.put(
        "/a.ftm.json",
        parties("a", 10).replace("a-9\"", "a-99\"").replace("Company 1 of", "Firm 1 of"));
    UpdateAnswer.Updated updated = update("list_a");
    assertThat(updated.outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(updated.changes()).isEqualTo(new PartyCounts(1, 1, 1));
  }

  @Test
  void withoutNamesAllThatAreImportedAreFetchedAndNoOther() {
    update("list_a");
    update("list_b");
    int before = publisher.asked();
    UpdateAnswer all =
        new UpdateSources(desk, fetching).answer(UpdateRequest.everything(), UpdateProgress.SILENT);
    assertThat(all.sources())
        .extracting(UpdateAnswer.Updated::source)
        .containsExactly("list_a", "list_b");
    assertThat(publisher.asked() - before).isEqualTo(2);
  }

  @Test
  void whereNothingIsImportedAndNothingNamedNothingIsFetched() {
    assertThatThrownBy(() ->
            new UpdateSources(desk, fetching)
                .answer(UpdateRequest.everything(), UpdateProgress.SILENT))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("source catalogue");
    assertThat(publisher.asked()).isZero();
  }

  @Test
  void aPublisherThatFailsKeepsTheLastGoodVersionAndTheOthersGoOn() throws IOException {
    update("list_a");
    update("list_b");
    publisher.fail("/a.ftm.json", 503);
    publisher.put("/b.ftm.json", parties("b", 5));
    clock.pass(Duration.ofDays(3));
    UpdateAnswer answer =
        new UpdateSources(desk, fetching).answer(UpdateRequest.everything(), UpdateProgress.SILENT);
    assertThat(answer.sources())
        .extracting(UpdateAnswer.Updated::outcome)
        .containsExactly(UpdateAnswer.Outcome.FAILED, UpdateAnswer.Outcome.UPDATED);
    assertThat(answer.failed()).isEqualTo(1);
    assertThat(answer.sources().getFirst().reason()).isEqualTo("HTTP 503");
    assertThat(new ListSources(desk).named("list_a").entities()).isEqualTo(10);
    assertThat(new ListSources(desk).named("list_b").entities()).isEqualTo(5);
    FetchRecord failed = remembered("list_a");
    assertThat(failed.failed()).isEqualTo(new FetchRecord.Failed(clock.instant(), 1, "HTTP 503"));
    assertThat(failed.checked()).isEqualTo(clock.instant().minus(Duration.ofDays(3)));
    assertThat(pauses).hasSize(3);
  }

  @Test
  void aListThatShrinksByHalfIsRefusedUntilItIsAccepted() throws IOException {
    update("list_a");
    publisher.put("/a.ftm.json", parties("a", 5));
    UpdateAnswer.Updated refused = update("list_a");
    assertThat(refused.outcome()).isEqualTo(UpdateAnswer.Outcome.REFUSED);
    assertThat(refused.reason())
        .isEqualTo(
            "it has 5 entities where 10 stand, 50 % fewer (20 % is allowed); if that is right:"
                + " chokepoint source update list_a --accept");
    assertThat(new ListSources(desk).named("list_a").entities()).isEqualTo(10);
    assertThat(new ListSources(desk).named("list_a").version()).isEqualTo(1);
    assertThat(update("list_a").outcome()).isEqualTo(UpdateAnswer.Outcome.REFUSED);
    assertThat(update("list_a", true).outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    assertThat(new ListSources(desk).named("list_a").entities()).isEqualTo(5);
    assertThat(remembered("list_a").failed()).isNull();
  }

  @Test
  void aListThatShrinksByAFifthIsTaken() {
    update("list_a");
    publisher.put("/a.ftm.json", parties("a", 8));
    assertThat(update("list_a").outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
  }

  @Test
  void aPageThatIsNoListIsNotReadAsOne() {
    update("list_a");
    publisher.put("/a.ftm.json", "Down for maintenance");
    UpdateAnswer.Updated failed = update("list_a");
    assertThat(failed.outcome()).isEqualTo(UpdateAnswer.Outcome.FAILED);
    assertThat(failed.reason()).contains("a.ftm.json", "cannot be read as ftm-entities");
    assertThat(new ListSources(desk).named("list_a").entities()).isEqualTo(10);
  }

  @Test
  void aListOfSeveralFilesIsNotReadWithOneOfThemMissing() throws IOException {
    Path examples = Path.of("../docs/examples/ofac-2021");
    for (String file : List.of("sdn.csv", "alt.csv", "add.csv")) {
      publisher.put("/" + file, Files.readString(examples.resolve(file)));
    }
    assertThat(update("ofac_like").outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
    long entities = new ListSources(desk).named("ofac_like").entities();
    publisher.put("/sdn.csv", Files.readString(examples.resolve("sdn.csv")) + "\n");
    publisher.fail("/alt.csv", 404);
    UpdateAnswer.Updated failed = update("ofac_like");
    assertThat(failed.reason()).isEqualTo("alt.csv: HTTP 404");
    assertThat(new ListSources(desk).named("ofac_like").entities()).isEqualTo(entities);
    publisher.put("/alt.csv", "");
    assertThat(update("ofac_like").outcome()).isEqualTo(UpdateAnswer.Outcome.UPDATED);
  }

  @Test
  void aFormThatNobodyReadsHereIsNotFetched() {
    UpdateAnswer.Updated failed = update("list_x");
    assertThat(failed.reason()).isEqualTo("this version of Chokepoint cannot read made-up-form");
    assertThat(publisher.asked()).isZero();
  }

  @Test
  void whatIsNotInTheCatalogueIsNotFetched() {
    assertThatThrownBy(() -> update("list_q"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("the catalogue has no source \"list_q\"");
    assertThatThrownBy(() ->
            new UpdateSources(desk, fetching)
                .answer(
                    new UpdateRequest(List.of("list_a"), Optional.of("csv"), false, 20),
                    UpdateProgress.SILENT))
        .hasMessageContaining("list_a is published as ftm-entities, not as csv");
  }

  @Test
  void offlineNothingIsAsked() {
    fetching.close();
    fetching = Fetching.offline();
    UpdateAnswer.Updated failed = update("list_a");
    assertThat(failed.outcome()).isEqualTo(UpdateAnswer.Outcome.FAILED);
    assertThat(failed.reason()).contains("--offline");
    assertThat(publisher.asked()).isZero();
  }

  @Test
  void twoProgramsDoNotFetchTheSameListAtOnce() throws IOException {
    try (FetchFolder _ = FetchFolder.hold(desk.data(), "list_a").orElseThrow()) {
      assertThat(update("list_a").reason()).contains("another program");
    }
  }

  @Test
  void aCatalogueThatCannotBeReadIsNamedWithThePlace() throws IOException {
    Files.writeString(home.resolve("own.yml"), "catalogue: 1\nsources:\n  a: {}\n");
    assertThatThrownBy(() -> update("list_a"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("own.yml line 3");
  }
}
