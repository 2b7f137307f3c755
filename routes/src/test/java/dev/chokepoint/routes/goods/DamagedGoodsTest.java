package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DamagedIndex;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A file that is not what was written is found out, and never brings the program down.
class DamagedGoodsTest {

  private static final ShipmentGoods INDEX = GoodsWorld.INDEX;

  private final SplittableRandom random = new SplittableRandom(3);
  private final GoodsWorld world = new GoodsWorld(random);
  private final byte[] file;

  DamagedGoodsTest() {
    List<Entity> shipments = new ArrayList<>(GoodsWorld.parts());
    for (int i = 0; i < 80; i++) {
      shipments.add(world.shipment(i));
    }
    file = GoodsWorld.file(shipments);
  }

  @Test
  void whatWasWrittenIsWhole() {
    INDEX.verify(MemorySegment.ofArray(file));
    assertThat(INDEX.open(MemorySegment.ofArray(file)).shipments()).isEqualTo(80);
  }

  @Test
  void theSameShipmentsGiveTheSameFile() {
    GoodsWorld again = new GoodsWorld(new SplittableRandom(5));
    List<Entity> shipments = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      shipments.add(again.shipment(i));
    }
    assertThat(GoodsWorld.file(shipments)).isEqualTo(GoodsWorld.file(shipments));
  }

  @Test
  void anEmptyIndexFindsNothing() {
    GoodsIndex empty = GoodsWorld.index(List.of());
    assertThat(empty.shipments()).isZero();
    assertThat(new GoodsSearch(empty).find(GoodsQuestion.of("STM32F765VIT6")).size()).isZero();
  }

  @Test
  void aFileCutShortOrOfAnotherKindIsRefused() {
    for (int length : new int[] {0, 7, 8, 100, file.length / 2, file.length - 1}) {
      MemorySegment cut = MemorySegment.ofArray(Arrays.copyOf(file, length));
      assertThatThrownBy(() -> INDEX.open(cut)).isInstanceOf(DamagedIndex.class);
    }
    assertThatThrownBy(() -> INDEX.open(MemorySegment.ofArray(new byte[10_000])))
        .isInstanceOf(DamagedIndex.class)
        .hasMessage("it is no index of goods");
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

  /// A changed file that is read all the same ends in one of the exceptions that whoever opened it
  /// expects, or in an answer.
  @Test
  void readingAChangedFileEndsInOneOfTheExpectedExceptions() {
    for (int i = 0; i < 300; i++) {
      byte[] changed = file.clone();
      for (int j = 0; j < 20; j++) {
        changed[random.nextInt(540, changed.length)] = (byte) random.nextInt();
      }
      try {
        GoodsSearch search = new GoodsSearch(INDEX.open(MemorySegment.ofArray(changed)));
        for (int question = 0; question < 5; question++) {
          assertThat(search.find(GoodsQuestion.of(world.typed())).all()).isNotNull();
        }
      } catch (DamagedIndex | IndexOutOfBoundsException | IllegalArgumentException e) {
        assertThat(e).isNotNull();
      }
    }
  }
}
