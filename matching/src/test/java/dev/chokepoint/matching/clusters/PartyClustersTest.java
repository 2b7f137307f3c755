package dev.chokepoint.matching.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.matching.Matching;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The file of clusters: what is asked of it, and that it is told when it was changed.
class PartyClustersTest {

  private static final PartyClusters CLUSTERS =
      new PartyClusters(Model.bundled(), new Matching(Model.bundled()));

  private static Identities source(Entity... entities) {
    DerivedIndex.Builder builder = CLUSTERS.part().builder();
    List.of(entities).forEach(builder::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      builder.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CLUSTERS.part().open(MemorySegment.ofArray(out.toByteArray()));
  }

  private static byte[] file(List<Identities> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CLUSTERS.write(parts, List.of(), Clusters.NONE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Entity company(String id, String inn) {
    return IdentityReaderTest.entity(id, "Company", "name", id, "innCode", inn);
  }

  private static final Identities EU =
      source(company("eu-1", "1646019914"), company("eu-2", "7714027882"));
  private static final Identities UA =
      source(company("NK-1", "1646019914"), company("NK-2", "5018205784"));

  @Test
  void everyIdLeadsToTheClusterAndTheClusterToEveryId() {
    Clusters clusters = CLUSTERS.open(MemorySegment.ofArray(file(List.of(EU, UA))));

    assertThat(clusters.size()).isOne();
    assertThat(clusters.canonical("eu-1")).isEqualTo("NK-1");
    assertThat(clusters.canonical("NK-1")).isEqualTo("NK-1");
    assertThat(clusters.members("eu-1")).containsExactly("NK-1", "eu-1");
    assertThat(clusters.why("NK-1").getFirst().number()).isEqualTo("1646019914");
    for (String alone : List.of("eu-2", "nobody", "", "Ж")) {
      assertThat(clusters.canonical(alone)).isEqualTo(alone);
      assertThat(clusters.members(alone)).containsExactly(alone);
      assertThat(clusters.why(alone)).isEmpty();
    }
  }

  @Test
  void theOrderOfSourcesChangesNoByte() {
    assertThat(file(List.of(UA, EU))).isEqualTo(file(List.of(EU, UA)));
  }

  @Test
  void aPaperOfOneSourceNamesAPartyOfAnother() {
    Identities list =
        source(
            IdentityReaderTest.entity(
                "doc-1",
                "Passport",
                "holder",
                "ofac-1",
                "passportNumber",
                "A1234567",
                "country",
                "ir"),
            IdentityReaderTest.entity("ofac-1", "Person", "name", "Ali"));
    Identities other =
        source(
            IdentityReaderTest.entity(
                "un-1", "Person", "passportNumber", "A 1234567", "nationality", "ir"));

    assertThat(CLUSTERS.open(MemorySegment.ofArray(file(List.of(list, other)))).members("un-1"))
        .containsExactly("ofac-1", "un-1");
  }

  @Test
  void aChangedFileIsFoundOut() {
    byte[] whole = file(List.of(EU, UA));
    CLUSTERS.verify(MemorySegment.ofArray(whole));
    Seed.forAll(
        100,
        gen -> {
          byte[] changed = whole.clone();
          int at = gen.between(0, changed.length);
          changed[at] ^= (byte) (1 << gen.between(0, 8));
          List<String> found = new ArrayList<>();
          try {
            CLUSTERS.verify(MemorySegment.ofArray(changed));
          } catch (DamagedIndex e) {
            found.add(String.valueOf(e.getMessage()));
          }
          boolean padding = found.isEmpty() && whole[at] == 0;
          assertThat(padding || !found.isEmpty()).as("byte " + at).isTrue();
        });
    assertThatThrownBy(() -> CLUSTERS.open(MemorySegment.ofArray(new byte[20])))
        .isInstanceOf(DamagedIndex.class);
  }
}
