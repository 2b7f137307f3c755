package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what is asked into what Lucene runs.
///
/// Each word must stand in some field, in its own script, in Latin letters, by its sound or by its
/// consonants; where it stands decides how much it counts. The whole name in one piece counts most,
/// and parties come before the records that mention them.
final class LuceneQueries {

  private static final float TIE = 0.05f;
  private static final float SOUND_BOOST = 0.8f;
  private static final float SKELETON_BOOST = 0.5f;
  private static final float EXACT_NAME = 200f;
  private static final float PHRASE_IN_NAME = 5f;
  private static final float PARTY = 25f;
  private static final float DESIGNATED = 3f;
  private static final int SHORTEST_FUZZY = 4;
  private static final int SHORTEST_FUZZY_BY_TWO = 8;
  private static final int FUZZY_EXPANSIONS = 50;
  private static final int SHORTEST_DIGITS = 4;
  private static final List<TextField> NAMES = List.of(TextField.NAME, TextField.ALIAS);

  private final WordReader words;

  LuceneQueries(WordReader words) {
    this.words = words;
  }

  /// @param fuzzy whether words may be misspelt
  Query of(SearchQuery asked, boolean fuzzy) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Word> read = words.read(asked.words());
    if (!read.isEmpty()) {
      all.add(words(read, fuzzy), Occur.MUST);
      preferences(read, all);
    }
    for (String phrase : asked.phrases()) {
      List<Word> together = words.read(phrase);
      if (!together.isEmpty()) {
        all.add(phrase(together, List.of(TextField.values())), Occur.MUST);
        preferences(together, all);
      }
    }
    asked.filters().forEach(filter -> all.add(filter(filter), Occur.FILTER));
    prefer(IndexFields.KIND, IndexFields.KIND_PARTY, PARTY, all);
    prefer(IndexFields.TOPIC, "sanction", DESIGNATED, all);
    Query query = all.build();
    boolean anything = read.isEmpty() && asked.phrases().isEmpty();
    return anything ? withAll(query) : query;
  }

  private static Query withAll(Query conditions) {
    return new BooleanQuery.Builder()
        .add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST)
        .add(conditions, Occur.MUST)
        .build();
  }

  private Query words(List<Word> read, boolean fuzzy) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : read) {
      all.add(fuzzy ? misspelt(word) : word(word), Occur.MUST);
    }
    String digits = Digits.of(read);
    if (read.size() == 1 || digits.length() < SHORTEST_DIGITS) {
      return all.build();
    }
    Query identifier = term(TextField.IDENTIFIER.title(), digits, TextField.IDENTIFIER.boost());
    return new DisjunctionMaxQuery(List.of(all.build(), identifier), TIE);
  }

  private static Query word(Word word) {
    List<Query> anywhere = new ArrayList<>();
    for (TextField field : TextField.values()) {
      for (String form : forms(word)) {
        anywhere.add(term(field.title(), form, field.boost()));
      }
    }
    String skeleton = word.skeleton();
    String sound = word.soundKey();
    if (!sound.isEmpty()) {
      anywhere.add(term(IndexFields.SOUND, sound, SOUND_BOOST));
      // A word that is its own key is not among the keys.
      NAMES.forEach(field -> anywhere.add(term(field.title(), sound, SOUND_BOOST)));
    }
    if (!skeleton.isEmpty()) {
      String others =
          word.arabic() ? IndexFields.SKELETON_OF_OTHERS : IndexFields.SKELETON_OF_ARABIC;
      anywhere.add(term(others, skeleton, SKELETON_BOOST));
    }
    return new DisjunctionMaxQuery(anywhere, TIE);
  }

  private static Query misspelt(Word word) {
    List<Query> anywhere = new ArrayList<>(List.of(word(word)));
    for (String form : forms(word)) {
      int edits = edits(form);
      if (edits > 0) {
        for (TextField field : TextField.values()) {
          Term term = new Term(field.title(), form);
          anywhere.add(
              new BoostQuery(
                  new FuzzyQuery(term, edits, 1, FUZZY_EXPANSIONS, true), field.boost()));
        }
      }
    }
    return new DisjunctionMaxQuery(anywhere, TIE);
  }

  /// How many letters of a word may be wrong.
  static int edits(String word) {
    if (word.length() < SHORTEST_FUZZY || word.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return word.length() < SHORTEST_FUZZY_BY_TWO ? 1 : 2;
  }

  /// The word in its own script and in Latin letters.
  static List<String> forms(Word word) {
    return word.isPlain() || word.latin().isEmpty()
        ? List.of(word.surface())
        : List.of(word.surface(), word.joined());
  }

  private static Query phrase(List<Word> together, List<TextField> fields) {
    List<Query> anywhere = new ArrayList<>();
    for (TextField field : fields) {
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
      for (Word word : together) {
        phrase.add(
            forms(word).stream().map(form -> new Term(field.title(), form)).toArray(Term[]::new));
      }
      anywhere.add(new BoostQuery(phrase.build(), field.boost()));
    }
    return new DisjunctionMaxQuery(anywhere, TIE);
  }

  private static void preferences(List<Word> read, BooleanQuery.Builder all) {
    prefer(IndexFields.EXACT, NameKeys.surface(read), EXACT_NAME, all);
    if (read.stream().anyMatch(word -> !word.isPlain())) {
      prefer(IndexFields.EXACT, NameKeys.latin(read), EXACT_NAME, all);
    }
    if (read.size() > 1) {
      all.add(new BoostQuery(phrase(read, NAMES), PHRASE_IN_NAME), Occur.SHOULD);
    }
  }

  private static void prefer(String field, String value, float boost, BooleanQuery.Builder all) {
    Query query = new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    all.add(new BoostQuery(query, boost), Occur.SHOULD);
  }

  private Query filter(SearchQuery.Filter filter) {
    String lower = filter.value().toLowerCase(Locale.ROOT);
    return switch (filter.field()) {
      case SCHEMA -> new TermQuery(new Term(IndexFields.SCHEMA, lower));
      case SOURCE -> new TermQuery(new Term(IndexFields.SOURCE, lower));
      case COUNTRY -> new TermQuery(new Term(IndexFields.COUNTRY, lower));
      case TOPIC -> new TermQuery(new Term(IndexFields.TOPIC, lower));
      case ID -> new TermQuery(new Term(IndexFields.ID, filter.value()));
      case NAME -> allIn(filter.value(), NAMES);
      case IDENTIFIER -> allIn(filter.value(), List.of(TextField.IDENTIFIER));
      case ADDRESS -> allIn(filter.value(), List.of(TextField.ADDRESS));
    };
  }

  private Query allIn(String text, List<TextField> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words.read(text)) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (TextField field : fields) {
        forms(word).forEach(form -> any.add(term(field.title(), form, 1), Occur.SHOULD));
      }
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private static Query term(String field, String text, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, text)), boost);
  }
}
