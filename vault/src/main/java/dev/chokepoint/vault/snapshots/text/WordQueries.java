package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Where one word, or several that belong together, may stand, and how much each place counts.
/// Marks are constant: how rare a word is says nothing about whose name it is.
///
/// The best place counts alone: its own script in a name before the same in Latin letters, both
/// before any likeness of sound, names before identifiers, these before addresses, goods and text.
final class WordQueries {

  static final List<TextField> EVERYWHERE = List.of(TextField.values());
  static final List<TextField> NAMES = List.of(TextField.NAME, TextField.ALIAS);

  private static final float OTHER_SCRIPT = 0.95f;
  private static final float PIECE_AT_START = 4.5f;
  private static final float PIECE = 4f;
  private static final float SOUND = 1.6f;

  /// Arabic script leaves vowels out, so that its words sound like many others.
  private static final float SOUND_OF_ARABIC = 1.05f;

  private static final float WRITTEN_VOWELS = 1.4f;
  private static final float WRITTEN_VOWELS_OF_ALIAS = 1.25f;
  private static final float SKELETON = 1.1f;
  private static final float SOUND_OF_ADDRESS = 0.8f;
  private static final float APART = 0.5f;
  private static final float ONE_EDIT = 0.7f;
  private static final float TWO_EDITS = 0.4f;
  private static final int SHORTEST_FUZZY = 4;
  private static final int SHORTEST_FUZZY_BY_TWO = 8;
  private static final int SHORTEST_APART = 4;

  private WordQueries() {}

  /// What was typed in one piece, spaces around it: one word, or several such as `Sh-2`, which must
  /// then stand together or be written in one.
  ///
  /// @param fuzzy whether it may be misspelt
  static Query piece(List<Word> words, boolean fuzzy) {
    if (words.size() == 1) {
      return fuzzy ? misspelt(words.getFirst()) : word(words.getFirst());
    }
    List<Query> ways = new ArrayList<>();
    for (TextField field : EVERYWHERE) {
      ways.add(constant(phrase(words, field, 0), words.size() * field.boost()));
    }
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.typed()));
    ways.add(new BoostQuery(word(Word.plain(joined.toString())), words.size()));
    for (String key : IdentifierKeys.asked(words)) {
      ways.add(identifier(key, words.size() * TextField.IDENTIFIER.boost()));
    }
    if (fuzzy || words.stream().anyMatch(WordQueries::standsAlone)) {
      BooleanQuery.Builder apart = new BooleanQuery.Builder();
      words.forEach(word -> apart.add(fuzzy ? misspelt(word) : word(word), Occur.MUST));
      ways.add(new BoostQuery(apart.build(), APART));
    }
    return best(ways);
  }

  private static boolean standsAlone(Word word) {
    return !word.isPlain()
        || (word.surface().length() >= SHORTEST_APART
            && word.surface().chars().noneMatch(Character::isDigit));
  }

  private static Query word(Word word) {
    List<Query> ways = exactly(word, EVERYWHERE);
    String sound = word.soundKey();
    if (!sound.isEmpty()) {
      float likeness = word.arabic() ? SOUND_OF_ARABIC : SOUND;
      ways.add(term(IndexFields.SOUND, sound, likeness));
      ways.add(term(IndexFields.SOUND_OF_ADDRESS, sound, SOUND_OF_ADDRESS));
      if (!word.forms().contains(sound)) {
        // A word that is its own key is not among the keys.
        NAMES.forEach(field -> ways.add(term(field.title(), sound, likeness)));
        ways.add(term(TextField.ADDRESS.title(), sound, SOUND_OF_ADDRESS));
      }
    }
    boolean arabic = word.arabic();
    if (!word.skeleton().isEmpty()) {
      ways.add(
          term(
              arabic ? IndexFields.SKELETON_OF_OTHERS : IndexFields.SKELETON_OF_ARABIC,
              word.skeleton(),
              SKELETON));
      String field = arabic ? IndexFields.WRITTEN_OF_OTHERS : IndexFields.WRITTEN_OF_ARABIC;
      String written = word.writtenSkeleton();
      ways.add(term(field, written, WRITTEN_VOWELS));
      ways.add(term(field, NameKeys.OF_ALIAS + written, WRITTEN_VOWELS_OF_ALIAS));
    }
    for (String key : IdentifierKeys.asked(List.of(word))) {
      ways.add(identifier(key, TextField.IDENTIFIER.boost()));
    }
    Pieces.query(word.typed(), true).ifPresent(q -> ways.add(constant(q, PIECE_AT_START)));
    Pieces.query(word.typed(), false).ifPresent(q -> ways.add(constant(q, PIECE)));
    return best(ways);
  }

  /// The word as it is written, in its own script or in Latin letters.
  static List<Query> exactly(Word word, List<TextField> fields) {
    List<Query> ways = new ArrayList<>();
    for (TextField field : fields) {
      for (String form : word.forms()) {
        float boost = form.equals(word.surface()) ? 1 : OTHER_SCRIPT;
        ways.add(term(field.title(), form, field.boost() * boost));
      }
    }
    return ways;
  }

  private static Query misspelt(Word word) {
    List<Query> ways = new ArrayList<>(List.of(word(word)));
    for (String form : new TreeSet<>(List.of(word.surface(), word.typed()))) {
      int edits = edits(form);
      for (int allowed = 1; allowed <= edits; allowed++) {
        for (TextField field : EVERYWHERE) {
          Query near =
              new FuzzyQuery(
                  new Term(field.title(), form),
                  allowed,
                  1,
                  FuzzyQuery.defaultMaxExpansions,
                  true,
                  MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
          ways.add(constant(near, field.boost() * (allowed == 1 ? ONE_EDIT : TWO_EDITS)));
        }
      }
    }
    return best(ways);
  }

  /// Words of a name, the last of which may go on.
  static Query begun(List<Word> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.subList(0, words.size() - 1).forEach(word -> all.add(word(word), Occur.MUST));
    Word last = words.getLast();
    List<Query> ways = new ArrayList<>(List.of(word(last)));
    for (String form : new TreeSet<>(List.of(last.surface(), last.typed()))) {
      for (TextField field : NAMES) {
        Query going = new PrefixQuery(new Term(field.title(), form));
        ways.add(constant(going, field.boost() * ONE_EDIT));
      }
    }
    all.add(best(ways), Occur.MUST);
    return all.build();
  }

  /// How many letters of a word may be wrong.
  static int edits(String word) {
    if (word.length() < SHORTEST_FUZZY || word.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    boolean code = word.chars().anyMatch(Character::isDigit);
    return code || word.length() < SHORTEST_FUZZY_BY_TWO ? 1 : 2;
  }

  /// Words that stand together in one value.
  ///
  /// @param slop how many places they may be out of order or apart
  static Query phrase(List<Word> words, TextField field, int slop) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Word word : words) {
      phrase.add(
          word.forms().stream().map(form -> new Term(field.title(), form)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  /// A whole identifier.
  static Query identifier(String key, float boost) {
    return term(IndexFields.EXACT_IDENTIFIER, key, boost);
  }

  static Query term(String field, String text, float boost) {
    return constant(new TermQuery(new Term(field, text)), boost);
  }

  static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  static Query best(List<Query> ways) {
    return new DisjunctionMaxQuery(ways, 0);
  }

  static Query best(Query... ways) {
    return best(Arrays.asList(ways));
  }
}
