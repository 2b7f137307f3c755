package dev.chokepoint.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// Lucene: fuzzy queries for the words of a name, the best candidates rescored by Jaro-Winkler.
final class LuceneEngine implements Engine {

  private final Path folder;

  /// @param folder an empty folder for the index
  LuceneEngine(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "lucene";
  }

  @Override
  public double threshold() {
    return 0.85;
  }

  @Override
  public Scorer scorer() {
    return (left, right) ->
        BestWords.score(PlainText.words(left.name()), PlainText.words(right.name()));
  }

  @Override
  public Finder index(Stream<ListedParty> parties) {
    try {
      Directory directory = new MMapDirectory(folder);
      IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
      config.setOpenMode(IndexWriterConfig.OpenMode.CREATE).setRAMBufferSizeMB(256);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        int number = 0;
        for (Iterator<ListedParty> each = parties.iterator(); each.hasNext(); number++) {
          writer.addDocuments(documents(number, each.next()));
        }
        writer.forceMerge(1);
      }
      return new LuceneFinder(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Document> documents(int number, ListedParty party) {
    List<Document> documents = new ArrayList<>();
    for (String name : party.names()) {
      Document document = new Document();
      document.add(new TextField(LuceneFinder.NAME, PlainText.of(name), Field.Store.YES));
      document.add(new StoredField(LuceneFinder.PARTY, number));
      documents.add(document);
    }
    return documents;
  }
}
