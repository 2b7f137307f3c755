package dev.chokepoint.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyScorer;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A file that is not what was written is found out, and never brings the program down.
class DamagedIndexTest {

  private static final NamesIndex INDEX = new NamesIndex(() -> NameWorld.READER);

  private final SplittableRandom random = new SplittableRandom(7);
  private final NameWorld world = new NameWorld(random);
  private final List<Party> parties = new ArrayList<>();
  private final byte[] file;

  DamagedIndexTest() {
    for (int i = 0; i < 60; i++) {
      parties.add(world.party());
    }
    file = NameWorld.file(parties);
  }

  @Test
  void whatWasWrittenIsWhole() {
    INDEX.verify(MemorySegment.ofArray(file));
    assertThat(INDEX.open(MemorySegment.ofArray(file)).entities()).isEqualTo(60);
  }

  @Test
  void anEmptyIndexFindsNothing() {
    NameIndex empty = NameWorld.index(List.of());
    Retrieval retrieval = new Retrieval(empty, new PartyScorer(NameWorld.TABLES));
    assertThat(retrieval.find(parties.getFirst(), 0.5)).isEmpty();
  }

  @Test
  void aFileCutShortIsRefused() {
    for (int length : new int[] {0, 7, 8, 100, file.length / 2, file.length - 1}) {
      MemorySegment cut = MemorySegment.ofArray(Arrays.copyOf(file, length));
      assertThatThrownBy(() -> INDEX.open(cut)).isInstanceOf(DamagedIndex.class);
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> INDEX.open(MemorySegment.ofArray(new byte[10_000])))
        .isInstanceOf(DamagedIndex.class)
        .hasMessage("it is no index of names");
  }

  /// Padding between sections is the only part that no checksum covers.
  @Test
  void anyChangedByteShowsWhenTheFileIsVerified() {
    int unseen = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = file.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        INDEX.verify(MemorySegment.ofArray(changed));
        unseen++;
      } catch (DamagedIndex e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
    assertThat(unseen).isLessThan(8);
  }

  /// A changed file that is read all the same ends in one of the two exceptions that whoever opened
  /// it expects, or in an answer.
  @Test
  void readingAChangedFileEndsInOneOfTheExpectedExceptions() {
    PartyScorer scorer = new PartyScorer(NameWorld.TABLES);
    for (int i = 0; i < 300; i++) {
      byte[] changed = file.clone();
      for (int j = 0; j < 20; j++) {
        changed[random.nextInt(400, changed.length)] = (byte) random.nextInt();
      }
      try {
        Retrieval retrieval =
            new Retrieval(INDEX.open(MemorySegment.ofArray(changed)), scorer);
        for (int query = 0; query < 5; query++) {
          assertThat(retrieval.find(world.party(), 0.7)).isNotNull();
        }
      } catch (DamagedIndex | IndexOutOfBoundsException | IllegalArgumentException e) {
        assertThat(e).isNotNull();
      }
    }
  }
}
