package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.entity.EntitySource;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.segment.OpenSegment;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import dev.chokepoint.vault.snapshots.text.EntitySearch;
import dev.chokepoint.vault.snapshots.text.LatinForms;
import dev.chokepoint.vault.snapshots.text.Ranking;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// Everything published at one moment. It does not change while it is open, and nothing that it
/// needs is deleted. For several threads; to be closed.
///
/// A damaged file that reading meets ends in a [VaultException] that names it.
public final class Snapshot implements EntitySource, AutoCloseable {

  private final ManifestShelf.Standing standing;
  private final Leases.@Nullable Lease lease;
  private final OpenSegments segments;
  private final SnapshotClusters clusters;
  private final Model model;
  private final LatinForms latinForms;
  private @Nullable EntitySearch search;

  Snapshot(
      ManifestShelf.Standing standing,
      Leases.@Nullable Lease lease,
      OpenSegments segments,
      SnapshotClusters clusters,
      Model model,
      LatinForms latinForms) {
    this.standing = standing;
    this.lease = lease;
    this.segments = segments;
    this.clusters = clusters;
    this.model = model;
    this.latinForms = latinForms;
  }

  /// Its number; a later one has a higher number. 0 when nothing was ever published.
  public long number() {
    return standing.manifest().snapshot();
  }

  /// When it was published.
  public Instant created() {
    return standing.manifest().created();
  }

  /// Why it is not the newest one, and what of that is damaged; empty when all is well.
  public List<String> warnings() {
    return standing.warnings();
  }

  Manifest manifest() {
    return standing.manifest();
  }

  /// The current version of every source, by name of the source.
  public List<SourceVersion> sources() {
    return segments.current().values().stream()
        .map(segment -> segment.description().version())
        .toList();
  }

  /// A derived index of every source's current version, by name of the source, sorted. They serve
  /// as long as the snapshot is open.
  ///
  /// @throws VaultException NOT_FOUND if a source was imported without such an index, DAMAGED if a
  ///   file is not one
  public <T> Map<String, T> indexes(DerivedIndex<T> wanted) {
    Map<String, T> open = new LinkedHashMap<>();
    segments.current().forEach((source, segment) -> open.put(source, segment.index(wanted)));
    return open;
  }

  /// Which ids name one party. Everything that this snapshot gives but [#statements], [#diff] and
  /// derived indexes is put together by them already.
  public Clusters clusters() {
    return clusters.open();
  }

  /// Sources whose parties stand alone because they were imported by a program without clusters.
  public List<String> unclustered() {
    return clusters.without();
  }

  /// The id by which an entity is called: of several that name one party, the first.
  public String canonical(String id) {
    return clusters.open().canonical(id);
  }

  /// What is wrong with the files of the current versions; empty when nothing is. Reads all of
  /// them.
  public List<String> damage() {
    return segments.current().values().stream().flatMap(s -> s.damage().stream()).toList();
  }

  /// Every kept version of a source, newest first.
  ///
  /// @throws VaultException NOT_FOUND if there is no such source
  public List<SourceVersion> versions(String source) {
    return segments.versions(source).stream()
        .map(segment -> segment.description().version())
        .toList();
  }

  /// The entity with the statements of every source, sources in the order of their names, about
  /// every id that names it. Each id leads to it.
  @Override
  public Optional<Entity> entity(String id) {
    List<Statement> statements = new ArrayList<>();
    List<String> members = clusters.open().members(id);
    for (OpenSegment segment : segments.current().values()) {
      for (String member : members) {
        segment.entity(member).ifPresent(entity -> statements.addAll(entity.statements()));
      }
    }
    return assembled(id, statements);
  }

  /// The entity as it was known on a day, by the second clock; empty when nothing was known of it.
  ///
  /// A statement counts if its source's current version has it and it was surely first seen by that
  /// day, or if the newest kept version fetched by that day has it. Versions that are no longer
  /// kept are forgotten, so a statement withdrawn before the oldest kept version is not found.
  /// Which ids name one party is what is known now.
  public Optional<Entity> entity(String id, LocalDate asOf) {
    List<Statement> statements = new ArrayList<>();
    for (String source : segments.current().keySet()) {
      for (String member : clusters.open().members(id)) {
        statements.addAll(SecondClock.known(segments.versions(source), member, asOf));
      }
    }
    return assembled(id, statements);
  }

  /// Ids of entities that point at an entity with any property, in the order of ids.
  ///
  /// @param most how many to give at the most
  public List<String> referring(String id, int most) {
    return named(
        most,
        segment ->
            clusters.open().members(id).stream()
                .flatMap(member -> segment.referring(member, most).stream()));
  }

  /// The same of those that the source which points states to be of one schema. Costs as much as
  /// there are of the rarer, not as everything that points at a large party.
  ///
  /// @param schema exact name, without those that extend it
  public List<String> referring(String id, String schema, int most) {
    return named(
        most,
        segment ->
            clusters.open().members(id).stream()
                .flatMap(member -> segment.referring(member, schema, most).stream()));
  }

  /// Ids of entities of which one source states that they point at both of two entities, in the
  /// order of ids. Costs as much as the rarer of both has entities that point at it.
  public List<String> naming(String one, String other) {
    return named(
        Integer.MAX_VALUE,
        segment ->
            clusters.open().members(one).stream()
                .flatMap(left ->
                    clusters.open().members(other).stream()
                        .flatMap(right -> segment.naming(left, right).stream())));
  }

  /// Whether more than one source has entities that point at one of two entities: then one source
  /// may state of a record that it points at the one, and another that it points at the other.
  public boolean severalName(String one, String other) {
    return segments.current().values().stream()
            .filter(segment -> names(segment, one) || names(segment, other))
            .limit(2)
            .count()
        > 1;
  }

  private boolean names(OpenSegment segment, String id) {
    return clusters.open().members(id).stream()
        .anyMatch(member -> !segment.referring(member, 1).isEmpty());
  }

  private List<String> named(int most, Function<OpenSegment, Stream<String>> ids) {
    return segments.current().values().stream()
        .flatMap(ids)
        .map(this::canonical)
        .distinct()
        .sorted()
        .limit(most)
        .toList();
  }

  private Optional<Entity> assembled(String id, List<Statement> statements) {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(clusters.assembled(model, id, statements));
  }

  /// Hands over every entity that a source, or a dataset inside one, speaks about, each once with
  /// the statements of all sources, in the order of ids by code point; one that several ids name at
  /// the place of the first that the source has.
  @Override
  public void forEach(String dataset, Consumer<Entity> consumer) {
    OpenSegment source = segments.current().get(dataset);
    List<Iterator<EntityStatements>> entities = new ArrayList<>();
    if (source != null) {
      entities.add(source.entities(null));
    } else {
      segments.current().values().forEach(segment -> entities.add(segment.entities(dataset)));
    }
    walk(entities, consumer);
  }

  /// Hands over every entity once, in the order of ids by code point.
  public void forEach(Consumer<Entity> consumer) {
    walk(
        segments.current().values().stream().map(segment -> segment.entities(null)).toList(),
        consumer);
  }

  /// Hands over what every source keeps of its entities beside their properties, source by source,
  /// in the order of ids: much quicker than putting the entities together.
  public void forEachContext(BiConsumer<String, Statement> consumer) {
    for (OpenSegment segment : segments.current().values()) {
      segment
          .entities(null)
          .forEachRemaining(entity ->
              entity.statements().stream()
                  .filter(statement -> statement.property().equals(Statement.CONTEXT))
                  .forEach(statement -> consumer.accept(entity.entityId(), statement)));
    }
  }

  private void walk(Collection<Iterator<EntityStatements>> entities, Consumer<Entity> consumer) {
    Clusters known = clusters.open();
    Set<String> told = new HashSet<>();
    new MergedEntities(entities)
        .forEachId(id -> {
          if (known.members(id).size() == 1 || told.add(known.canonical(id))) {
            entity(id).ifPresent(consumer);
          }
        });
  }

  /// Hands over every statement of a source in file order, as published.
  ///
  /// @throws VaultException NOT_FOUND if there is no such source
  public void statements(String source, Consumer<Statement> consumer) {
    segments.versions(source).getFirst().statements(consumer);
  }

  /// Compares two kept versions of a source and hands over each difference, in the order of entity
  /// ids.
  ///
  /// @param from number of the earlier version
  /// @param to number of the later version
  /// @throws VaultException NOT_FOUND if there is no such source or version
  public DiffCounts diff(String source, long from, long to, Consumer<StatementChange> consumer) {
    return SourceDiff.between(version(source, from), version(source, to), consumer);
  }

  /// Compares two kept versions of a source entity by entity, in the order of entity ids.
  ///
  /// @throws VaultException NOT_FOUND if there is no such source or version
  public void changes(String source, long from, long to, Consumer<EntityChange> consumer) {
    SourceDiff.entities(version(source, from), version(source, to), consumer);
  }

  /// An entity as one kept version of a source states it, under whichever of the ids that name it
  /// now; empty when that does not know it.
  ///
  /// @throws VaultException NOT_FOUND if there is no such source or version
  public Optional<Entity> entity(String id, String source, long version) {
    OpenSegment segment = version(source, version);
    List<Statement> statements = new ArrayList<>();
    for (String member : clusters.open().members(id)) {
      segment.entity(member).ifPresent(known -> statements.addAll(known.statements()));
    }
    return assembled(id, statements);
  }

  /// The same of ids that point at the entity in that version.
  public List<String> referring(String id, String source, long version, int most) {
    OpenSegment segment = version(source, version);
    return clusters.open().members(id).stream()
        .flatMap(member -> segment.referring(member, most).stream())
        .distinct()
        .sorted()
        .limit(most)
        .toList();
  }

  private OpenSegment version(String source, long number) {
    return segments.versions(source).stream()
        .filter(segment -> segment.description().version().number() == number)
        .findFirst()
        .orElseThrow(() ->
            new VaultException(VaultError.NOT_FOUND, source + " has no kept version " + number));
  }

  /// Searches names, identifiers, addresses and other text of all sources.
  ///
  /// @throws VaultException QUERY_TOO_LONG if the query has some hundreds of words
  public SearchResult search(SearchQuery query) {
    return searching(() -> searcher().search(query));
  }

  /// Gives the ids of what a query finds, without looking the entities up.
  ///
  /// @param fuzzy whether words may be misspelt
  /// @param most ids to give at the most
  /// @throws VaultException QUERY_TOO_LONG if the query has some hundreds of words
  public Ranking rank(SearchQuery query, boolean fuzzy, int most) {
    return searching(() -> searcher().rank(query, fuzzy, most));
  }

  /// Gives the ids of entities that have the words as far as they are typed: the last may go on.
  ///
  /// @param most ids to give at the most
  public List<String> complete(SearchQuery query, int most) {
    return searching(() -> searcher().complete(query, most));
  }

  /// A search that may fail.
  private interface Searching<T> {
    T search() throws IOException;
  }

  private <T> T searching(Searching<T> searching) {
    try {
      return searching.search();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new VaultException(
          VaultError.QUERY_TOO_LONG, "the query has too many words to be searched at once", e);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      List<String> damaged =
          segments.current().values().stream().flatMap(s -> s.damage().stream()).toList();
      throw damaged.isEmpty()
          ? VaultException.io("search", e)
          : new VaultException(VaultError.DAMAGED, String.join("; ", damaged), e);
    }
  }

  private synchronized EntitySearch searcher() throws IOException {
    EntitySearch known = search;
    if (known == null) {
      IndexReader[] readers =
          segments.current().values().stream().map(OpenSegment::reader).toArray(IndexReader[]::new);
      known =
          new EntitySearch(
              new MultiReader(readers, false), model, latinForms, clusters.open(), this::found);
      search = known;
    }
    return known;
  }

  private EntitySearch.Found found(String id) {
    List<Statement> statements = new ArrayList<>();
    Set<String> sources = new TreeSet<>();
    List<String> members = clusters.open().members(id);
    segments
        .current()
        .forEach((source, segment) ->
            members.forEach(member ->
                segment
                    .entity(member)
                    .ifPresent(entity -> {
                      statements.addAll(entity.statements());
                      sources.add(source);
                    })));
    return new EntitySearch.Found(clusters.assembled(model, id, statements), List.copyOf(sources));
  }

  /// Gives back the lease and closes what was opened.
  @Override
  public void close() {
    segments.close();
    clusters.close();
    if (lease != null) {
      try {
        lease.close();
      } catch (IOException e) {
        throw VaultException.io("give back the lease on snapshot " + number(), e);
      }
    }
  }
}
