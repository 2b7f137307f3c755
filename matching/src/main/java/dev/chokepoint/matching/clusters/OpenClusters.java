package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.index.RecordCursor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Clusters as [PartyClusters] writes them. An id is found by halving, so a question costs some
/// twenty comparisons however many there are.
///
/// Reading a file that is not as it was written ends in an [IndexOutOfBoundsException].
final class OpenClusters implements Clusters {

  private static final int MEMBER_BYTES = 2 * Integer.BYTES;

  private final MemorySegment[] sections;
  private final int members;
  private final int clusters;
  private volatile @Nullable Map<String, List<String>> former;

  OpenClusters(MemorySegment[] sections) {
    this.sections = sections;
    this.members = Math.toIntExact(sections[PartyClusters.MEMBERS].byteSize() / MEMBER_BYTES);
    this.clusters = Math.toIntExact(sections[PartyClusters.PLACES].byteSize() / Integer.BYTES);
  }

  @Override
  public String canonical(String id) {
    int cluster = clusterOf(id);
    if (cluster < 0) {
      return id;
    }
    RecordCursor record = record(cluster);
    record.nextInt();
    return record.nextText();
  }

  @Override
  public List<String> members(String id) {
    int cluster = clusterOf(id);
    return cluster < 0 ? List.of(id) : texts(record(cluster));
  }

  @Override
  public List<Reason> why(String id) {
    int cluster = clusterOf(id);
    if (cluster < 0) {
      return List.of();
    }
    RecordCursor record = record(cluster);
    texts(record);
    int count = record.nextInt();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reasons.add(
          new Reason(
              Word.valueOf(record.nextText()),
              record.nextText(),
              record.nextText(),
              texts(record)));
    }
    return reasons;
  }

  @Override
  public List<String> formerly(String id) {
    List<String> elsewhere = former().getOrDefault(id, List.of());
    String own = canonical(id);
    return elsewhere.stream()
        .map(this::canonical)
        .filter(now -> !now.equals(own))
        .distinct()
        .sorted(CodePointOrder.IDS)
        .toList();
  }

  @Override
  public void forEachFormer(BiConsumer<String, List<String>> consumer) {
    former().forEach(consumer);
  }

  /// Read when first asked for; clusters that were parted are few.
  private Map<String, List<String>> former() {
    Map<String, List<String>> known = former;
    if (known == null) {
      known = new LinkedHashMap<>();
      RecordCursor record = new RecordCursor(sections[PartyClusters.FORMER], 0);
      int count = record.nextInt();
      for (int i = 0; i < count; i++) {
        known.put(record.nextText(), texts(record));
      }
      former = known;
    }
    return known;
  }

  @Override
  public List<Conflict> conflicts() {
    RecordCursor record = new RecordCursor(sections[PartyClusters.CONFLICTS], 0);
    int count = record.nextInt();
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      conflicts.add(
          new Conflict(
              record.nextText(),
              record.nextText(),
              record.nextText(),
              record.nextText(),
              record.nextText()));
    }
    return conflicts;
  }

  @Override
  public void forEach(Consumer<List<String>> consumer) {
    for (int cluster = 0; cluster < clusters; cluster++) {
      consumer.accept(texts(record(cluster)));
    }
  }

  @Override
  public int size() {
    return clusters;
  }

  private static List<String> texts(RecordCursor record) {
    int count = record.nextInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(record.nextText());
    }
    return texts;
  }

  private RecordCursor record(int cluster) {
    long place =
        sections[PartyClusters.PLACES].get(LittleEndian.INT, (long) cluster * Integer.BYTES)
            & 0xFFFFFFFFL;
    return new RecordCursor(sections[PartyClusters.RECORDS], place);
  }

  /// Number of the cluster of an id; -1 where it is in none.
  private int clusterOf(String id) {
    byte[] wanted = CodePointOrder.utf8(id);
    int from = 0;
    int to = members;
    while (from < to) {
      int middle = (from + to) >>> 1;
      int compared = compare(wanted, middle);
      if (compared == 0) {
        return sections[PartyClusters.MEMBERS].get(
            LittleEndian.INT, (long) middle * MEMBER_BYTES + Integer.BYTES);
      }
      if (compared < 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return -1;
  }

  private int compare(byte[] wanted, int member) {
    MemorySegment ids = sections[PartyClusters.IDS];
    long place =
        sections[PartyClusters.MEMBERS].get(LittleEndian.INT, (long) member * MEMBER_BYTES)
            & 0xFFFFFFFFL;
    int length =
        (ids.get(ValueLayout.JAVA_BYTE, place) & 0xFF)
            | ((ids.get(ValueLayout.JAVA_BYTE, place + 1) & 0xFF) << 8);
    int shared = Math.min(length, wanted.length);
    for (int i = 0; i < shared; i++) {
      int difference = (wanted[i] & 0xFF) - (ids.get(ValueLayout.JAVA_BYTE, place + 2 + i) & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(wanted.length, length);
  }
}
