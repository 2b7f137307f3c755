package dev.chokepoint.bench.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.trace.PlantedRoute.Evidence;
import dev.chokepoint.evidence.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on a small graph: it prints what it promises, and its peers agree with the engine.
class TraceProgramTest {

  @TempDir Path folder;

  private static String run(String... arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TraceProgram.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), Options.of(arguments));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsTimesAndHowOftenRoutesAreFoundAgain() throws IOException {
    String told = run("--edges", "20000", "--planted", "6", "--pairs", "20");
    assertThat(told)
        .contains("30 % missing, without decoys: LOT first")
        .contains("0 % missing, with decoys: LOT first")
        .containsPattern("trace, all: p50 \\d")
        .containsPattern("path, hubs avoided: p50 \\d")
        .contains("ratio path / plain search");
  }

  @Test
  void aRouteTiedByItsLotIsFoundFirstWhereNothingIsMissing() throws IOException {
    assertThat(run("--edges", "20000", "--planted", "12", "--pairs", "0"))
        .contains("0 % missing, with decoys: LOT first 4, among ten 4, of 4 (4 planted)");
  }

  @Test
  void writesWhatIsTrue() throws IOException {
    Path truth = folder.resolve("truth.tsv");
    run("--edges", "30000", "--truth", truth.toString());
    try (var noted = TraceProgramTest.class.getResourceAsStream("truth-30000.tsv")) {
      assertThat(noted).isNotNull();
      assertThat(Files.readAllBytes(truth)).isEqualTo(noted.readAllBytes());
    }
  }

  @Test
  void whereAStepIsMissingTheRestOfTheRouteIsExpected() {
    GeneratedTrade trade = new GeneratedTrade(TradeShape.of(20_000, 1));
    TradeIndex index = new TradeIndex(trade);
    TradeSource whole = new TradeSource(trade, index, Model.bundled(), 0, true);
    TradeSource none = new TradeSource(trade, index, Model.bundled(), 100, true);
    PlantedRoute route = trade.truth.getFirst();
    List<String> expected = Expected.of(route, whole).holders();
    assertThat(expected).hasSize(route.holders().size() + 1).endsWith("c0");
    assertThat(expected.getFirst()).isEqualTo("p" + route.holders().getFirst());
    assertThat(Expected.of(route, none).possible()).isFalse();
  }

  @Test
  void countsByWhatTiesTheRoute() {
    FoundAgain found = new FoundAgain();
    found.add(Evidence.LOT, true, 0);
    found.add(Evidence.LOT, true, 4);
    found.add(Evidence.LOT, false, -1);
    assertThat(found).hasToString("LOT first 1, among ten 2, of 2 (3 planted)");
    assertThat(found.first(Evidence.NUMBER)).isZero();
    assertThat(found.possible(Evidence.LOT)).isEqualTo(2);
  }
}
