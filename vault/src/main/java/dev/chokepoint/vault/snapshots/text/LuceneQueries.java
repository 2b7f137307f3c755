package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what is asked into what Lucene runs: everything must hold, and what else is so decides the
/// order.
final class LuceneQueries {

  private static final int MOST_IN_ONE = 3;

  private final WordReader words;

  LuceneQueries(WordReader words) {
    this.words = words;
  }

  /// @param fuzzy whether words may be misspelt
  Query of(SearchQuery asked, boolean fuzzy) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Preferences preferences = new Preferences(all);
    List<List<Word>> pieces = pieces(asked.words());
    if (!pieces.isEmpty()) {
      List<Word> read = pieces.stream().flatMap(List::stream).toList();
      all.add(words(pieces, read, fuzzy), Occur.MUST);
      preferences.text(read);
    }
    int asides = 0;
    for (String phrase : asked.phrases()) {
      List<Word> together = words.read(phrase);
      if (together.isEmpty()) {
        all.add(new MatchNoDocsQuery("a phrase without a word"), Occur.MUST);
      } else {
        all.add(together(together), Occur.MUST);
        preferences.text(together);
        asides += together.size();
      }
    }
    if (pieces.isEmpty() && asides == 0) {
      all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    for (String without : asked.without()) {
      List<Word> excluded = words.read(without);
      if (!excluded.isEmpty()) {
        all.add(together(excluded), Occur.MUST_NOT);
      }
    }
    filters(asked.filters(), all);
    preferences.party(Math.max(1, pieces.size() + asides));
    return all.build();
  }

  /// The words as far as they are typed: the last may go on.
  Query begun(SearchQuery asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<List<Word>> pieces = pieces(asked.words());
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      List<Word> piece = pieces.get(i);
      all.add(last ? WordQueries.begun(piece) : WordQueries.piece(piece, false), Occur.MUST);
    }
    filters(asked.filters(), all);
    return all.build();
  }

  /// What was typed, cut at spaces and each cut into words.
  private List<List<Word>> pieces(String typed) {
    List<List<Word>> pieces = new ArrayList<>();
    for (String piece : typed.split("\\s+")) {
      List<Word> read = words.read(piece);
      if (!read.isEmpty()) {
        pieces.add(read);
      }
    }
    return pieces;
  }

  private static Query words(List<List<Word>> pieces, List<Word> read, boolean fuzzy) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    pieces.forEach(piece -> all.add(WordQueries.piece(piece, fuzzy), Occur.MUST));
    List<Query> ways = new ArrayList<>(List.of(all.build()));
    if (pieces.size() > 1) {
      float boost = TextField.IDENTIFIER.boost() * pieces.size();
      IdentifierKeys.asked(read).forEach(key -> ways.add(WordQueries.identifier(key, boost)));
      inOne(read)
          .ifPresent(word ->
              ways.add(new BoostQuery(WordQueries.piece(List.of(word), false), pieces.size())));
    }
    return WordQueries.best(ways);
  }

  /// Two or three words run together, as `Hizb Allah` is on most lists; empty for numbers.
  private static Optional<Word> inOne(List<Word> read) {
    boolean letters =
        read.stream().allMatch(word -> word.latin().chars().noneMatch(Character::isDigit));
    if (read.size() > MOST_IN_ONE || !letters) {
      return Optional.empty();
    }
    StringBuilder surface = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (Word word : read) {
      surface.append(word.surface());
      latin.append(word.joined());
    }
    boolean arabic = read.stream().allMatch(Word::arabic);
    return Optional.of(new Word(surface.toString(), latin.toString(), List.of(), arabic));
  }

  /// The words as they are written, together in one value of any field.
  private static Query together(List<Word> words) {
    if (words.size() == 1) {
      return WordQueries.best(WordQueries.exactly(words.getFirst(), WordQueries.EVERYWHERE));
    }
    List<Query> ways = new ArrayList<>();
    for (TextField field : WordQueries.EVERYWHERE) {
      ways.add(
          WordQueries.constant(WordQueries.phrase(words, field, 0), words.size() * field.boost()));
    }
    return WordQueries.best(ways);
  }

  private void filters(List<SearchQuery.Filter> filters, BooleanQuery.Builder all) {
    Map<SearchQuery.Field, List<Query>> alternatives = new EnumMap<>(SearchQuery.Field.class);
    for (SearchQuery.Filter filter : filters) {
      if (filter.excluded()) {
        all.add(filter(filter), Occur.MUST_NOT);
      } else if (filter.field().isAlternative()) {
        alternatives.computeIfAbsent(filter.field(), f -> new ArrayList<>()).add(filter(filter));
      } else {
        all.add(filter(filter), Occur.FILTER);
      }
    }
    alternatives.values().forEach(any -> all.add(WordQueries.best(any), Occur.FILTER));
  }

  private Query filter(SearchQuery.Filter filter) {
    String lower = filter.value().toLowerCase(Locale.ROOT);
    return switch (filter.field()) {
      case SCHEMA -> new TermQuery(new Term(IndexFields.SCHEMA, lower));
      case SOURCE -> new TermQuery(new Term(IndexFields.SOURCE, lower));
      case COUNTRY -> new TermQuery(new Term(IndexFields.COUNTRY, lower));
      case TOPIC -> new TermQuery(new Term(IndexFields.TOPIC, lower));
      case SINCE ->
          IntPoint.newRangeQuery(IndexFields.SEEN, SeenDay.from(filter.value()), Integer.MAX_VALUE);
      case ID -> new TermQuery(new Term(IndexFields.ID, filter.value()));
      case NAME -> allIn(filter.value(), WordQueries.NAMES);
      case IDENTIFIER -> identifier(filter.value());
      case ADDRESS -> allIn(filter.value(), List.of(TextField.ADDRESS));
      case GOODS -> goods(filter.value());
    };
  }

  private Query identifier(String value) {
    List<Query> ways = new ArrayList<>(List.of(allIn(value, List.of(TextField.IDENTIFIER))));
    IdentifierKeys.asked(words.read(value))
        .forEach(key -> ways.add(WordQueries.identifier(key, 1)));
    return WordQueries.best(ways);
  }

  private Query goods(String value) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (List<Word> piece : pieces(value)) {
      StringBuilder joined = new StringBuilder();
      piece.forEach(word -> joined.append(word.typed()));
      List<Query> ways = new ArrayList<>();
      ways.add(WordQueries.phrase(piece, TextField.GOODS, 0));
      Pieces.query(joined.toString(), false).ifPresent(ways::add);
      all.add(WordQueries.best(ways), Occur.MUST);
    }
    return all.build();
  }

  private Query allIn(String text, List<TextField> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words.read(text)) {
      all.add(WordQueries.best(WordQueries.exactly(word, fields)), Occur.MUST);
    }
    return all.build();
  }
}
