package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/// Searches the index of [LuceneEngine]: edits as Elasticsearch's `AUTO` allows them, 50
/// candidates.
final class LuceneFinder implements Finder {

  static final String NAME = "name";
  static final String PARTY = "party";
  private static final int CANDIDATES = 50;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LuceneFinder(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  @Override
  public List<Hit> find(LabelledParty query, int limit) {
    List<String> words = PlainText.words(query.name());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(fuzzy(word), BooleanClause.Occur.SHOULD));
    Map<Integer, Double> best = new HashMap<>();
    try {
      StoredFields fields = searcher.storedFields();
      for (ScoreDoc found : searcher.search(any.build(), CANDIDATES).scoreDocs) {
        Document document = fields.document(found.doc);
        double score = BestWords.score(words, List.of(document.get(NAME).split(" ")));
        best.merge(document.getField(PARTY).numericValue().intValue(), score, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return BestHits.of(best, limit);
  }

  private static Query fuzzy(String word) {
    Term term = new Term(NAME, word);
    return word.length() < 3
        ? new TermQuery(term)
        : new FuzzyQuery(term, word.length() < 6 ? 1 : 2);
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
