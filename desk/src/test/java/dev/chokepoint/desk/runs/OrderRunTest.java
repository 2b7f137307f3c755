package dev.chokepoint.desk.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.orders.ReadList;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Runs as files keep them.
class OrderRunTest {

  private static final OrderRun TAKEN =
      new OrderRun(
          "0123456789abcdef",
          "may.csv",
          "orders.csv",
          "2026-11-23T12:00:00Z",
          "Olena",
          "",
          null,
          Sentence.nothing(),
          List.of());

  @Test
  void aRunThatIsDoneIsReadBackWithItsLists() {
    List<ReadList> lists =
        List.of(
            new ReadList("made", null, 1, Instant.parse("2026-11-23T12:00:00Z")),
            new ReadList("sdn", "OFAC SDN", 7, Instant.parse("2026-11-20T02:00:00Z")));
    OrderRun done =
        TAKEN.done(
            new OrderRun.Done(
                3,
                0,
                1,
                1,
                1,
                "cautious 1",
                Sentence.ofTable("A note."),
                1,
                lists,
                "2026-11-23T12:00:09Z"),
            List.of("Buyer"));
    OrderRun read = OrderRun.read(done.json());
    assertThat(read).isEqualTo(done);
    assertThat(Objects.requireNonNull(read.done()).note().isVerbatim()).isFalse();
  }

  @Test
  void aRunThatFailedSaysWhy() {
    OrderRun failed = TAKEN.failed(Sentence.of("there is no file {0}", "orders.csv"));
    OrderRun read = OrderRun.read(failed.json());
    assertThat(read).isEqualTo(failed);
    assertThat(read.failure().plain()).isEqualTo(failed.failure().plain());
  }

  @Test
  void aRunOfAnOlderVersionKeptNoLists() {
    OrderRun read =
        OrderRun.read(
            """
            {"id":"0123456789abcdef","title":"may.csv","file":"orders.csv",
             "at":"2026-11-23T12:00:00Z","by":"Olena","earlier":"","failure":"","header":["Buyer"],
             "done":{"rows":1,"stop":0,"check":0,"none":1,"unread":0,"policy":"cautious 1",
              "note":"A note.","snapshot":4,"at":"2026-11-23T12:00:09Z"}}
            """);
    OrderRun.Done done = Objects.requireNonNull(read.done());
    assertThat(done.lists()).isEmpty();
    assertThat(done.snapshot()).isEqualTo(4);
    assertThat(done.note().isVerbatim()).isTrue();
  }
}
