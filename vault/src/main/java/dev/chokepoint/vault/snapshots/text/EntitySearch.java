package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// Searches the indexes of all sources of a snapshot as one. For several threads.
public final class EntitySearch {

  private static final Sort BEST_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.ID, SortField.Type.STRING));

  /// Each word is looked for in several forms and fields; this is enough for an address of dozens
  /// of words.
  private static final int MOST_CLAUSES = 4_096;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final IndexSearcher searcher;
  private final Model model;
  private final LatinForms latinForms;
  private final Function<String, Found> entities;
  private final Clusters clusters;
  private final SameEntity sameEntity;

  /// An entity with the names of the sources that speak about it.
  public record Found(Entity entity, List<String> sources) {}

  /// An entity's standing before it is looked up.
  private record Ranked(String id, float score) {}

  /// @param reader over all sources
  /// @param clusters which ids name one entity; each is found once
  /// @param entities looks up an entity that is in the index
  public EntitySearch(
      IndexReader reader,
      Model model,
      LatinForms latinForms,
      Clusters clusters,
      Function<String, Found> entities) {
    this.clusters = clusters;
    this.sameEntity = new SameEntity(clusters);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Scoring.similarity());
    this.model = model;
    this.latinForms = latinForms;
    this.entities = entities;
  }

  /// That days are kept of everything there is, where a query asks for them: what has none would be
  /// left out in silence.
  ///
  /// @throws VaultException BAD_QUERY if a source was imported before days were indexed
  private void requireDays(SearchQuery asked) {
    if (asked.filters().stream().noneMatch(each -> each.field() == SearchQuery.Field.SINCE)) {
      return;
    }
    if (!hasDays()) {
      throw new VaultException(
          VaultError.BAD_QUERY,
          "a source was imported before it was kept since when each entity is known; import the"
              + " sources again, then search with since:");
    }
  }

  private boolean hasDays() {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (leaf.reader().getFieldInfos().fieldInfo(IndexFields.SEEN) == null) {
        return false;
      }
    }
    return true;
  }

  /// Runs a query; a second time with misspellings when nothing has all the words.
  public SearchResult search(SearchQuery asked) throws IOException {
    WordReader words = new WordReader(latinForms);
    LuceneQueries queries = new LuceneQueries(words);
    requireDays(asked);
    Query query = queries.of(asked, false);
    FacetCounts counts = count(query);
    boolean fuzzy = counts.total() == 0 && !asked.words().isBlank();
    if (fuzzy) {
      query = queries.of(asked, true);
      counts = count(query);
    }
    long total = counts.total();
    if (total == 0) {
      return new SearchResult(List.of(), 0, false, counts.facets(), emptied(asked, queries));
    }
    MatchedValue matched = new MatchedValue(words, asked);
    List<SearchHit> hits = new ArrayList<>();
    for (Ranked ranked : page(query, asked.offset(), asked.offset() + asked.limit(), total)) {
      hits.add(hit(ranked, matched));
    }
    return new SearchResult(hits, total, fuzzy, counts.facets(), List.of());
  }

  /// Runs a query and gives ids, without looking the entities up.
  ///
  /// @param fuzzy whether words may be misspelt
  /// @param most ids to give at the most
  public Ranking rank(SearchQuery asked, boolean fuzzy, int most) throws IOException {
    requireDays(asked);
    Query query = new LuceneQueries(new WordReader(latinForms)).of(asked, fuzzy);
    FacetCounts counts = count(query);
    List<String> ids =
        most == 0 || counts.total() == 0
            ? List.of()
            : page(query, 0, most, counts.total()).stream().map(Ranked::id).toList();
    return new Ranking(ids, counts.total(), counts.facets());
  }

  /// Ids of entities that have the words as far as they are typed: the last may go on. Of what a
  /// query can have, only words and filters count.
  ///
  /// @param most ids to give at the most
  public List<String> complete(SearchQuery asked, int most) throws IOException {
    requireDays(asked);
    Query query = new LuceneQueries(new WordReader(latinForms)).begun(asked);
    long total = count(query).total();
    return total == 0 ? List.of() : page(query, 0, most, total).stream().map(Ranked::id).toList();
  }

  private FacetCounts count(Query query) throws IOException {
    return new FacetCounts(
        model, searcher.search(query, MatchingDocuments.manager(sameEntity)), hasDays());
  }

  /// Each condition without which something would be found.
  private List<SearchResult.Emptied> emptied(SearchQuery asked, LuceneQueries queries)
      throws IOException {
    List<SearchResult.Emptied> emptied = new ArrayList<>();
    for (SearchQuery.Filter filter : asked.filters()) {
      List<SearchQuery.Filter> others =
          asked.filters().stream().filter(other -> !other.equals(filter)).toList();
      long total = count(queries.of(asked.filtered(others), false)).total();
      if (total > 0) {
        emptied.add(new SearchResult.Emptied(filter, total));
      }
    }
    return emptied;
  }

  private SearchHit hit(Ranked ranked, MatchedValue matched) {
    Found found = entities.apply(ranked.id());
    Entity entity = found.entity();
    return new SearchHit(
        entity.id(),
        entity.schema(),
        entity.caption(model),
        found.sources(),
        values(entity, "country"),
        values(entity, "topic"),
        matched.in(entity),
        ranked.score());
  }

  private static List<String> values(Entity entity, String type) {
    return entity.statements().stream()
        .filter(statement -> type.equals(statement.propertyType()))
        .map(Statement::value)
        .distinct()
        .toList();
  }

  /// One entity may stand in several sources, and under several ids: looks further down until the
  /// page is full.
  private List<Ranked> page(Query query, int offset, int end, long total) throws IOException {
    long documents = searcher.getIndexReader().numDocs();
    int depth = Math.toIntExact(Math.min(end, documents));
    while (true) {
      List<Ranked> ranked = distinct(query, depth);
      if (ranked.size() >= Math.min(end, total) || depth >= documents) {
        return ranked.subList(Math.min(offset, ranked.size()), Math.min(end, ranked.size()));
      }
      depth *= 2;
    }
  }

  private List<Ranked> distinct(Query query, int depth) throws IOException {
    TopFieldDocs found = searcher.search(query, depth, BEST_THEN_ID, true);
    Map<String, Ranked> byId = new LinkedHashMap<>();
    for (ScoreDoc doc : found.scoreDocs) {
      if (doc instanceof FieldDoc fields && fields.fields[1] instanceof BytesRef bytes) {
        String id = clusters.canonical(bytes.utf8ToString());
        byId.putIfAbsent(id, new Ranked(id, doc.score));
      }
    }
    return List.copyOf(byId.values());
  }
}
