package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.Clustering;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IndexFile;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Clusters of parties by the numbers that name them. Memory while they are put together is a few
/// hundred bytes a party that has such a number; parties without one cost nothing.
public final class PartyClusters implements Clustering<Identities> {

  /// Version of the file's form and of the rules of [Merging]; a change of either needs a new one.
  static final int VERSION = 1;

  /// Ids of members in their order (place of the text, number of the cluster); their texts; where
  /// each cluster's record begins; the records; conflicts.
  static final IndexFile FILE = new IndexFile("CHOKCLUS", "clusters", VERSION, 5);

  static final int MEMBERS = 0;
  static final int IDS = 1;
  static final int PLACES = 2;
  static final int RECORDS = 3;
  static final int CONFLICTS = 4;

  private final IdentitiesIndex identities;

  /// @param model tells persons from companies and ships
  public PartyClusters(Model model) {
    this.identities = new IdentitiesIndex(model);
  }

  /// The statements of one record that give the number for which it stands in a cluster.
  ///
  /// @param record statements of one source about one id
  public List<Statement> saying(List<Statement> record, Clusters.Reason reason) {
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
  public void write(List<Identities> parts, OutputStream out) throws IOException {
    Merging.Merged merged = Merging.of(identified(parts).values());
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
            conflicts(merged.conflicts())));
  }

  /// Records of papers name holders that another record describes, so kinds come in a second pass.
  private static Map<String, Identified> identified(List<Identities> parts) {
    Map<String, Identified> known = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int source = i;
      parts
          .get(i)
          .forEach(identity -> {
            if (!identity.keys().isEmpty()) {
              known.merge(
                  identity.id(),
                  Identified.of(identity, source),
                  (one, more) -> one.with(identity, source));
            }
          });
    }
    for (int i = 0; i < parts.size(); i++) {
      int source = i;
      parts
          .get(i)
          .forEach(identity ->
              known.computeIfPresent(identity.id(), (id, one) -> one.with(identity, source)));
    }
    return known;
  }

  private static void record(List<String> ids, List<Clusters.Reason> reasons, ByteColumn records) {
    records.addInt(ids.size());
    ids.forEach(records::addText);
    records.addInt(reasons.size());
    for (Clusters.Reason reason : reasons) {
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
