package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.codec.Referents;
import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.Clustering;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.evidence.index.IndexFile;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.Matching;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Clusters of parties by the numbers that name them. Memory while they are put together is a few
/// hundred bytes a party that has such a number; parties without one cost nothing.
public final class PartyClusters implements Clustering<Identities> {

  /// Version of the file's form and of the rules of [Merging]; a change of either needs a new one.
  static final int VERSION = 2;

  /// Ids of members in their order (place of the text, number of the cluster); their texts; where
  /// each cluster's record begins; the records; conflicts; ids that once called a cluster which is
  /// not whole any more, each with what was in it.
  static final IndexFile FILE = new IndexFile("CHOKCLUS", "clusters", VERSION, 6);

  static final int MEMBERS = 0;
  static final int IDS = 1;
  static final int PLACES = 2;
  static final int RECORDS = 3;
  static final int CONFLICTS = 4;
  static final int FORMER = 5;

  private final IdentitiesIndex identities;
  private final GroupNames names;

  /// @param model tells persons from companies and ships
  /// @param matching tells names of companies of one group
  public PartyClusters(Model model, Matching matching) {
    this.identities = new IdentitiesIndex(model);
    this.names = new GroupNames(matching);
  }

  /// The statements of one record that give the number for which it stands in a cluster.
  ///
  /// @param record statements of one source about one id
  public List<Statement> saying(List<Statement> record, Clusters.Reason reason) {
    if (reason.word() == Clusters.Word.PUBLISHER) {
      return record.stream()
          .filter(statement -> Referents.of(statement).contains(reason.number()))
          .toList();
    }
    IdentityReader reader = identities.reader();
    List<String> countries = IdentityReader.countries(record);
    return record.stream()
        .filter(statement ->
            reader
                .key(statement, countries)
                .filter(key ->
                    key.scheme().label().equals(reason.scheme())
                        && key.number().equals(reason.number()))
                .isPresent())
        .toList();
  }

  @Override
  public DerivedIndex<Identities> part() {
    return identities;
  }

  @Override
  public int formatVersion() {
    return VERSION;
  }

  @Override
  public void write(
      List<Identities> parts, List<IdentityDecision> decisions, Clusters before, OutputStream out)
      throws IOException {
    Merging.Merged merged =
        Merging.of(new KnownIdentities(parts, decisions).all(), decisions, names::contradict);
    ByteColumn records = new ByteColumn();
    IntColumn places = new IntColumn();
    SortedMap<String, Integer> clusterOf = new TreeMap<>(CodePointOrder.IDS);
    merged
        .clusters()
        .forEach((first, ids) -> {
          ids.forEach(id -> clusterOf.put(id, places.size()));
          places.add(records.size());
          record(ids, merged.why().getOrDefault(first, List.of()), records);
        });
    IntColumn members = new IntColumn();
    ByteColumn texts = new ByteColumn();
    clusterOf.forEach((id, cluster) -> {
      members.add(texts.size());
      members.add(cluster);
      texts.addText(id);
    });
    FILE.write(
        out,
        List.of(
            members.bytes(),
            texts.bytes(),
            places.bytes(),
            records.bytes(),
            conflicts(merged.conflicts()),
            former(before, clusterOf)));
  }

  /// Every cluster that was and is not whole any more, and those that were parted before.
  private static byte[] former(Clusters before, Map<String, Integer> clusterOf) {
    SortedMap<String, SortedSet<String>> former = new TreeMap<>(CodePointOrder.IDS);
    BiConsumer<String, List<String>> parted =
        (called, ids) ->
            former.computeIfAbsent(called, id -> new TreeSet<>(CodePointOrder.IDS)).addAll(ids);
    before.forEachFormer(parted);
    before.forEach(ids -> {
      Integer whole = clusterOf.get(ids.getFirst());
      if (whole == null || ids.stream().anyMatch(id -> !whole.equals(clusterOf.get(id)))) {
        parted.accept(ids.getFirst(), ids);
      }
    });
    ByteColumn column = new ByteColumn();
    column.addInt(former.size());
    former.forEach((called, ids) -> {
      column.addText(called);
      column.addInt(ids.size());
      ids.forEach(column::addText);
    });
    return column.bytes();
  }

  private static void record(List<String> ids, List<Clusters.Reason> reasons, ByteColumn records) {
    records.addInt(ids.size());
    ids.forEach(records::addText);
    records.addInt(reasons.size());
    for (Clusters.Reason reason : reasons) {
      records.addText(reason.word().name());
      records.addText(reason.scheme());
      records.addText(reason.number());
      records.addInt(reason.carriers().size());
      reason.carriers().forEach(records::addText);
    }
  }

  private static byte[] conflicts(List<Clusters.Conflict> all) {
    ByteColumn conflicts = new ByteColumn();
    conflicts.addInt(all.size());
    for (Clusters.Conflict conflict : all) {
      conflicts.addText(conflict.left());
      conflicts.addText(conflict.right());
      conflicts.addText(conflict.scheme());
      conflicts.addText(conflict.number());
      conflicts.addText(conflict.why());
    }
    return conflicts.bytes();
  }

  @Override
  public Clusters open(MemorySegment file) {
    return new OpenClusters(FILE.open(file));
  }

  @Override
  public void verify(MemorySegment file) {
    FILE.verify(file);
  }
}
