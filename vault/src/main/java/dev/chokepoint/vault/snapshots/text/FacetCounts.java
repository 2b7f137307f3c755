package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.model.Model;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// Counts entities, not documents: those that stand in one document are counted where they lie, and
/// those that several sources speak about are put together first.
final class FacetCounts {

  private static final List<String> FIELDS =
      List.of(IndexFields.SOURCE, IndexFields.COUNTRY, IndexFields.TOPIC);

  private final Model model;
  private final long[] repeated;
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private final Map<Long, Shared> shared = new LinkedHashMap<>();
  private long alone;

  /// What several documents say of one entity.
  private static final class Shared {
    @Nullable String schema;
    long seen = Long.MIN_VALUE;
    final Map<String, Set<String>> values = new HashMap<>();
  }

  /// @param days whether it is known of everything since when it is; else months are not counted,
  ///   since a search could not be narrowed to one
  FacetCounts(Model model, MatchingDocuments matches, boolean days) throws IOException {
    this.model = model;
    this.repeated = matches.repeated();
    for (MatchingDocuments.Leaf leaf : matches.leaves()) {
      boolean[] isShared = shared(leaf);
      countSchemata(leaf, isShared);
      if (days) {
        countMonths(leaf, isShared);
      }
      for (String field : FIELDS) {
        countValues(field, leaf, isShared);
      }
    }
    for (Shared entity : shared.values()) {
      add(IndexFields.OWN_SCHEMA, String.valueOf(entity.schema), 1);
      if (entity.seen > Long.MIN_VALUE) {
        add(IndexFields.SEEN, SeenDay.month(entity.seen), 1);
      }
      entity.values.forEach((field, values) -> values.forEach(value -> add(field, value, 1)));
    }
  }

  /// Number of entities.
  long total() {
    return alone + repeated.length;
  }

  Facets facets() {
    return new Facets(
        sorted(IndexFields.OWN_SCHEMA),
        sorted(IndexFields.SOURCE),
        sorted(IndexFields.COUNTRY),
        sorted(IndexFields.TOPIC),
        since());
  }

  /// Of each month how many were first spoken of then or later.
  private List<Facets.Count> since() {
    List<Facets.Count> since = new ArrayList<>();
    long sum = 0;
    for (Map.Entry<String, Long> month :
        new TreeMap<>(counts.getOrDefault(IndexFields.SEEN, Map.of())).reversed().entrySet()) {
      sum += month.getValue();
      since.add(new Facets.Count(month.getKey(), sum));
    }
    return since;
  }

  /// Of several documents about one entity the latest counts: that is since when one of those that
  /// were found spoke of it.
  private void countMonths(MatchingDocuments.Leaf leaf, boolean[] isShared) throws IOException {
    NumericDocValues days = leaf.context.reader().getNumericDocValues(IndexFields.SEEN);
    Map<Long, Long> byDay = new HashMap<>();
    for (int i = 0; days != null && i < leaf.size; i++) {
      if (!days.advanceExact(leaf.documents[i])) {
        continue;
      }
      if (isShared[i]) {
        Shared entity = shared(leaf.ids[i]);
        entity.seen = Math.max(entity.seen, days.longValue());
      } else {
        byDay.merge(days.longValue(), 1L, Long::sum);
      }
    }
    byDay.forEach((day, entities) -> add(IndexFields.SEEN, SeenDay.month(day), entities));
  }

  private boolean[] shared(MatchingDocuments.Leaf leaf) {
    boolean[] isShared = new boolean[leaf.size];
    for (int i = 0; i < leaf.size; i++) {
      isShared[i] = repeated.length > 0 && Arrays.binarySearch(repeated, leaf.ids[i]) >= 0;
      alone += isShared[i] ? 0 : 1;
    }
    return isShared;
  }

  private Shared shared(long id) {
    return shared.computeIfAbsent(id, i -> new Shared());
  }

  /// Documents come in the order of sources, so that schemata are joined as an entity joins them.
  private void countSchemata(MatchingDocuments.Leaf leaf, boolean[] isShared) throws IOException {
    SortedDocValues schemata = leaf.context.reader().getSortedDocValues(IndexFields.OWN_SCHEMA);
    if (schemata == null) {
      return;
    }
    long[] byOrdinal = new long[schemata.getValueCount()];
    for (int i = 0; i < leaf.size; i++) {
      if (!schemata.advanceExact(leaf.documents[i])) {
        continue;
      }
      if (isShared[i]) {
        Shared entity = shared(leaf.ids[i]);
        String schema = schemata.lookupOrd(schemata.ordValue()).utf8ToString();
        String known = entity.schema;
        entity.schema = known == null ? schema : model.mostSpecific(known, schema).orElse(known);
      } else {
        byOrdinal[schemata.ordValue()]++;
      }
    }
    for (int i = 0; i < byOrdinal.length; i++) {
      if (byOrdinal[i] > 0) {
        add(IndexFields.OWN_SCHEMA, schemata.lookupOrd(i).utf8ToString(), byOrdinal[i]);
      }
    }
  }

  private void countValues(String field, MatchingDocuments.Leaf leaf, boolean[] isShared)
      throws IOException {
    LeafReader reader = leaf.context.reader();
    SortedSetDocValues values = reader.getSortedSetDocValues(field);
    if (values == null) {
      return;
    }
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    for (int i = 0; i < leaf.size; i++) {
      if (!values.advanceExact(leaf.documents[i])) {
        continue;
      }
      for (int value = 0; value < values.docValueCount(); value++) {
        int ordinal = Math.toIntExact(values.nextOrd());
        if (isShared[i]) {
          shared(leaf.ids[i])
              .values
              .computeIfAbsent(field, f -> new TreeSet<>())
              .add(values.lookupOrd(ordinal).utf8ToString());
        } else {
          byOrdinal[ordinal]++;
        }
      }
    }
    for (int i = 0; i < byOrdinal.length; i++) {
      if (byOrdinal[i] > 0) {
        add(field, values.lookupOrd(i).utf8ToString(), byOrdinal[i]);
      }
    }
  }

  private void add(String field, String value, long entities) {
    counts.computeIfAbsent(field, f -> new TreeMap<>()).merge(value, entities, Long::sum);
  }

  private List<Facets.Count> sorted(String field) {
    return counts.getOrDefault(field, Map.of()).entrySet().stream()
        .map(entry -> new Facets.Count(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Facets.Count::entities)
                .reversed()
                .thenComparing(Facets.Count::value))
        .toList();
  }
}
