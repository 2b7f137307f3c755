package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.text.Ranking;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All that is published at one moment, open for many askers at once, as a server keeps it. It does
/// not change; [Desk#holdings] opens the next. To be closed once nobody asks any more.
public final class Holdings implements AutoCloseable {

  private final Desk desk;
  private final Desk asked;
  private final Snapshot snapshot;
  private final List<SourceFacts> sources;
  private final List<String> indexed;
  private final List<NameIndex> indexes;
  private final ConcurrentLinkedDeque<Screener> idle = new ConcurrentLinkedDeque<>();
  private @Nullable Map<String, String> referents;

  Holdings(Desk desk, Snapshot snapshot) {
    this.desk = desk;
    this.snapshot = snapshot;
    this.asked = desk.over(snapshot);
    this.sources =
        snapshot.sources().stream()
            .map(version -> ListSources.facts(version, snapshot.versions(version.source().name())))
            .toList();
    Map<String, NameIndex> byName = snapshot.indexes(desk.matching().index());
    this.indexed = List.copyOf(byName.keySet());
    this.indexes = List.copyOf(byName.values());
  }

  /// Number of the snapshot; 0 when nothing was ever published.
  public long number() {
    return snapshot.number();
  }

  /// When it was published.
  public Instant created() {
    return snapshot.created();
  }

  /// Why what is served is not the newest or not whole; empty when all is well.
  public List<String> warnings() {
    return snapshot.warnings();
  }

  /// The current version of every source, by name.
  public List<SourceFacts> sources() {
    return sources;
  }

  /// A desk whose questions are answered from what is held here, for as long as it is held.
  public Desk desk() {
    return asked;
  }

  public Model model() {
    return desk.model();
  }

  public Matching matching() {
    return desk.matching();
  }

  /// The entity with the statements of every source. The id of any member of a cluster leads to it.
  public Optional<Entity> entity(String id) {
    return desk.asking(() -> snapshot.entity(id));
  }

  /// The entity that an id was merged into, because both carry a number of one party, or because a
  /// source says so; the latter is found by reading everything once, when it is first asked for.
  public Optional<String> mergedInto(String referent) {
    String canonical = snapshot.canonical(referent);
    if (!canonical.equals(referent)) {
      return Optional.of(canonical);
    }
    return Optional.ofNullable(referents().get(referent));
  }

  private synchronized Map<String, String> referents() {
    Map<String, String> known = referents;
    if (known == null) {
      Map<String, String> all = new HashMap<>();
      desk.asking(() -> {
        snapshot.forEachContext((id, context) ->
            EntityContext.referents(id, context).forEach(other -> all.putIfAbsent(other, id)));
        return all;
      });
      referents = all;
      known = all;
    }
    return known;
  }

  /// Reads which ids were merged, so that nobody who asks has to wait for it.
  public void readReferents() {
    referents();
  }

  /// Hands over every entity, in the order of ids.
  public void forEach(Consumer<Entity> consumer) {
    desk.asking(() -> {
      snapshot.forEach(consumer);
      return true;
    });
  }

  /// Entities that point at one, in the order of ids.
  ///
  /// @param most how many to give at the most
  public List<Entity> referring(String id, int most) {
    return desk.asking(() ->
        snapshot.referring(id, most).stream()
            .flatMap(other -> snapshot.entity(other).stream())
            .toList());
  }

  /// What a query finds, as ids alone.
  ///
  /// @param total how many there are in all
  /// @param facets how all of them spread
  public record Found(List<String> ids, long total, List<SearchAnswer.Facet> facets) {

    public Found {
      ids = List.copyOf(ids);
      facets = List.copyOf(facets);
    }
  }

  /// Ids of what a query finds, best first. Limit and offset of the request are passed over.
  ///
  /// @param fuzzy whether words may be misspelt
  /// @param most ids to give at the most
  /// @throws BadRequest if the query names a field that there is not or is too long
  public Found find(SearchRequest request, boolean fuzzy, int most) {
    return desk.asking(() -> {
      SearchQuery asked = SearchEntities.query(request);
      Ranking ranking = snapshot.rank(asked, fuzzy, most);
      return new Found(ranking.ids(), ranking.total(), SearchEntities.facets(ranking.facets()));
    });
  }

  /// Ids of entities that have the words as far as they are typed, best first.
  ///
  /// @param most ids to give at the most
  public List<String> complete(SearchRequest request, int most) {
    return desk.asking(() -> snapshot.complete(SearchEntities.query(request), most));
  }

  /// A party found, by the reading of the question and the record of it that score best.
  public static final class Candidate {
    private final String id;
    private final Screener.Match match;
    private final Party asked;

    Candidate(String id, Screener.Match match, Party asked) {
      this.id = id;
      this.match = match;
      this.asked = asked;
    }

    public String id() {
      return id;
    }

    public double score() {
      return match.score();
    }
  }

  /// Every party of some sources that scores at least `cutoff`, best first, then by id.
  ///
  /// @param readings the party asked about, in every way that it may be meant
  /// @param cutoff from [Matching#LOWEST_CUTOFF] to 1
  /// @param from names of the sources to look in
  public List<Candidate> screen(List<Party> readings, double cutoff, Set<String> from) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    Screener screener = idle.pollFirst();
    Screener used = screener == null ? desk.matching().screener(indexes) : screener;
    for (Party asked : readings) {
      for (Screener.Match match : used.retrieve(asked, cutoff)) {
        if (from.contains(indexed.get(match.index()))) {
          String id = snapshot.canonical(match.id());
          best.merge(id, new Candidate(id, match, asked), Holdings::better);
        }
      }
    }
    idle.addFirst(used);
    List<Candidate> all = new ArrayList<>(best.values());
    all.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
    return all;
  }

  private static Candidate better(Candidate one, Candidate other) {
    return other.score() > one.score() ? other : one;
  }

  /// Why a candidate scores as it does.
  public Explanation explain(Candidate candidate) {
    Party found = indexes.get(candidate.match.index()).party(candidate.match.entity());
    return desk.matching().explain(candidate.asked, found);
  }

  /// Hands over the names of all parties of some sources with the id of their entity.
  public void names(Set<String> from, java.util.function.BiConsumer<String, Party> sink) {
    for (int i = 0; i < indexes.size(); i++) {
      if (from.contains(indexed.get(i))) {
        NameIndex index = indexes.get(i);
        for (int entity = 0; entity < index.entities(); entity++) {
          sink.accept(snapshot.canonical(index.id(entity)), index.party(entity));
        }
      }
    }
  }

  @Override
  public void close() {
    idle.clear();
    snapshot.close();
  }
}
