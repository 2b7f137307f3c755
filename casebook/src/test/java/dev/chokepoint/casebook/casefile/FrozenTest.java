package dev.chokepoint.casebook.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

/// What is pinned comes back as it was, through the JSON in which it is kept.
class FrozenTest {

  private static Map<String, Object> kept(Map<String, Object> members) {
    return JSON.std.mapFrom(JSON.std.asString(members));
  }

  @Test
  void anEntityComesBackWithEveryStatementAndPlace() {
    Pin.OfEntity pin =
        SampleFile.entity(4, "s-company", "Company", Map.of("name", "A \"Sample\" <Co>"));
    Pin.OfEntity back =
        FrozenEntity.read(
            SampleFile.MODEL,
            pin.pinned(),
            kept(FrozenEntity.members(pin.entity(), pin.whole(), pin.captions(), pin.documents())));
    assertThat(back).isEqualTo(pin);
  }

  @Test
  void aTraceComesBackWithUnknownDatesUnknown() {
    Pin.OfTrace pin = SampleFile.trace(9, "Ambrel Trade FZE");
    Pin.OfTrace back =
        FrozenTrace.read(
            pin.pinned(),
            kept(
                FrozenTrace.members(
                    pin.question(), pin.routes(), pin.lags(), pin.sources(), pin.note())));
    assertThat(back).isEqualTo(pin);
  }

  @Test
  void aReasonIsKeptAsAPatternAndReadFromTextWhereAnOlderEntryHasNoOther() {
    Sentence said = Sentence.of("It is recorded as {0}.", "REMARKED_SUSPECTED");
    Map<String, Object> kept =
        kept(new Members().put("reason", said.text()).put("because", said.plain()).map());
    assertThat(new Fields(kept).sentence("because", "reason").plain()).isEqualTo(said.plain());
    kept.remove("because");
    assertThat(new Fields(kept).sentence("because", "reason").plain()).isEqualTo(said.text());
  }

  @Test
  void whatIsNoEntityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FrozenEntity.read(SampleFile.MODEL, SampleFile.pinned(1), Map.of("whole", true)));
  }
}
