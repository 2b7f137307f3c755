package dev.chokepoint.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A few items of the training case traced for real. What all twenty come to is told by `bench/run
/// judge`; here stands only what must not be lost again.
class PlantedRoutesTest {

  /// The lot answered by its holders; a line before its shipper had the part; the day of recovery
  /// unknown; larger trade of a like grade; nothing that fits.
  private static final Set<String> ITEMS =
      Set.of(
          "training-item-01",
          "training-item-05",
          "training-item-07",
          "training-item-08",
          "training-item-15");

  @Test
  void plantedRoutesAreToldAndNoDecoyIsPreferred() throws IOException {
    List<Judgement> judged = new ArrayList<>();
    try (TrainingDesk desk = TrainingDesk.open()) {
      for (Planted planted : Planted.all()) {
        if (ITEMS.contains(planted.item())) {
          judged.add(
              Judgement.of(planted, desk.trace(planted.component()).traces().getFirst().trace()));
        }
      }
    }
    assertThat(judged).hasSize(ITEMS.size());
    assertThat(judged).allSatisfy(each -> assertThat(each.decoysPreferred()).isEmpty());
    Totals.All totals = Totals.of(judged);
    assertThat(totals.of("all").told()).isEqualTo(4);
    assertThat(totals.of("all").first()).isGreaterThanOrEqualTo(3);
    assertThat(totals.of("none").nothing()).isEqualTo(1);
  }
}
