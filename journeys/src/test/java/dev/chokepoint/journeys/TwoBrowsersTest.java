package dev.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Two people in two browsers, each signed in at a server process of their own, decide over one
/// queue in one PostgreSQL: `journeys/two-browsers [N]`, N decisions each. Takes about a second a
/// decision, and is no part of the build for that.
@EnabledIfSystemProperty(named = TwoBrowsersTest.EACH, matches = "[1-9]\\d*")
class TwoBrowsersTest {

  /// How many decisions each of them enters.
  static final String EACH = "chokepoint.two-browsers.each";

  private static final String PASSWORD = "correct horse battery staple";
  private static final List<String> PEOPLE = List.of("anna", "bert");

  /// Decisions as the log of review tells them, a line each.
  private static final Pattern DECIDED =
      Pattern.compile("\"kind\"\\s*:\\s*\"decision\",\\s*\"subject\"\\s*:\\s*\"(decision-\\d+)\"");

  private static final Pattern HIT = Pattern.compile("\"hit\"\\s*:\\s*\"(hit-\\d+)\"");

  @TempDir Path folder;

  @Test
  void everyDecisionIsInTheLogOnceAndEveryConflictWasShown() throws Exception {
    int each = Integer.getInteger(EACH, 0);
    Path data = folder.resolve("data");
    queue(data, 2 * each + 20);
    long began = System.nanoTime();
    Decider.Told anna;
    Decider.Told bert;
    try (RunningProgram one = serving(data);
        RunningProgram two = serving(data);
        ExecutorService people = Executors.newFixedThreadPool(2)) {
      Future<Decider.Told> first = people.submit(() -> person(0, one, each));
      Future<Decider.Told> second = people.submit(() -> person(1, two, each));
      anna = first.get();
      bert = second.get();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Set<String> saved = new TreeSet<>(anna.saved());
    saved.addAll(bert.saved());

    String log = said(data, "audit", "log", "--json");
    Set<String> logged = found(DECIDED, log);
    System.out.printf(
        Locale.ROOT,
        "%d and %d decisions were saved in two browsers, %d are in the log about %d matches;"
            + " conflicts shown to the loser: %d and %d; %s; %.0f s%n",
        anna.saved().size(),
        bert.saved().size(),
        logged.size(),
        hits(log),
        anna.conflicts(),
        bert.conflicts(),
        said(data, "audit", "verify").lines().findFirst().orElse(""),
        seconds);

    assertThat(anna.faults()).isEmpty();
    assertThat(bert.faults()).isEmpty();
    assertThat(anna.saved()).hasSize(each);
    assertThat(bert.saved()).hasSize(each);
    assertThat(logged).isEqualTo(saved).hasSize(2 * each);
    assertThat(hits(log)).isEqualTo(2 * each);
  }

  private static Decider.Told person(int which, RunningProgram server, int each) {
    return new Decider(PEOPLE.get(which), PEOPLE.get(1 - which), server.address(), each, which)
        .work(PASSWORD);
  }

  private static RunningProgram serving(Path data) {
    return RunningProgram.serving(Keeping.POSTGRESQL, data, "serve", "--port", "0");
  }

  private static String said(Path data, String... arguments) {
    return RunningProgram.said(Keeping.POSTGRESQL, data, arguments);
  }

  /// A list of made-up companies, orders to each, and two people who may decide.
  private void queue(Path data, int many) throws IOException {
    StringBuilder list = new StringBuilder();
    StringBuilder orders = new StringBuilder("order,consignee,goods\n");
    for (int i = 0; i < many; i++) {
      String name = name(i);
      list.append(
          "{\"id\": \"made-%d\", \"schema\": \"Company\", \"properties\": {\"name\": [\"%s\"], \"topics\": [\"sanction\"]}}%n"
              .formatted(i, name));
      orders.append(i).append(',').append(name).append(",valves\n");
    }
    Path entities = Files.writeString(folder.resolve("made.ftm.json"), list);
    Path table = Files.writeString(folder.resolve("orders.csv"), orders);
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    said(data, "import", entities.toString(), "--source", "made");
    for (String person : PEOPLE) {
      said(data, "user", "add", person, "--role", "analyst", "--password-file", "" + password);
    }
    said(
        data,
        "screen",
        "--file",
        table.toString(),
        "--queue",
        "--out",
        folder.resolve("screened.csv").toString());
  }

  /// Two words of three syllables that are like no other's.
  private static String name(int number) {
    String[] first = {"ba", "ke", "di", "fo", "gu", "ha", "je", "li", "mo", "nu"};
    String[] last = {"ran", "ses", "tik", "vol", "zum", "pal", "wex", "xim", "yop", "qun"};
    StringBuilder name = new StringBuilder();
    for (int rest = number * 7919 % 10_000, at = 0; at < 4; at++, rest /= 10) {
      name.append(first[rest % 10]).append(at % 2 == 0 ? "" : last[(rest + at) % 10] + " ");
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Trading " + number;
  }

  private static int hits(String log) {
    return found(HIT, log).size();
  }

  private static Set<String> found(Pattern what, String text) {
    Set<String> found = new HashSet<>();
    Matcher each = what.matcher(text);
    while (each.find()) {
      found.add(each.group(1));
    }
    return found;
  }
}
