package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What brings an entity forward that has all that was asked: a party whose whole name it is, then
/// whose name begins so, then whose name has all the words in one; its whole identifier; and
/// parties before the records that mention them.
final class Preferences {

  private static final float EXACT = 400;
  private static final float BARE = 300;
  private static final float EXACT_ALIAS = 280;
  private static final float ANY_ORDER = 220;
  private static final float ACROSS_ARABIC = 100;
  private static final float IDENTIFIER = 150;
  private static final float START = 60;
  private static final float START_OF_ALIAS = 1.5f;
  private static final float TOGETHER_IN_NAME = 25;
  private static final float TOGETHER_IN_ALIAS = 12;
  private static final float NEAR_IN_NAME = 15;
  private static final float NEAR_IN_ALIAS = 8;
  private static final float TOGETHER_ELSEWHERE = 3;
  private static final float NEAR_IN_ADDRESS = 5;

  /// For each word asked, so that no number of words found in a record outweighs it.
  private static final float PARTY = 12;

  private static final float DESIGNATED = 1;

  /// Breaks ties in favour of short names; too small for anything else.
  private static final float BY_LENGTH = 0.02f;

  private static final int SLOP = 20;
  private static final int MOST_WORDS_NEAR = 12;

  private final BooleanQuery.Builder all;

  Preferences(BooleanQuery.Builder all) {
    this.all = all;
  }

  /// @param pieces number of words as typed
  void party(int pieces) {
    prefer(new TermQuery(new Term(IndexFields.KIND, IndexFields.KIND_PARTY)), PARTY * pieces);
    prefer(new TermQuery(new Term(IndexFields.TOPIC, "sanction")), DESIGNATED);
  }

  void text(List<Word> read) {
    parties(IndexFields.EXACT, NameKeys.whole(read), EXACT);
    parties(IndexFields.BARE, NameKeys.whole(LegalForms.without(read)), BARE);
    parties(IndexFields.EXACT_ALIAS, NameKeys.whole(read), EXACT_ALIAS);
    parties(IndexFields.ANY_ORDER, NameKeys.sorted(LegalForms.without(read)), ANY_ORDER);
    List<Word> bare = LegalForms.without(read);
    String written = NameKeys.written(bare, !NameKeys.isArabic(bare));
    if (!written.isEmpty()) {
      parties(IndexFields.ANY_ORDER, Set.of(written), ACROSS_ARABIC);
    }
    for (String key : IdentifierKeys.asked(read)) {
      all.add(WordQueries.identifier(key, IDENTIFIER), Occur.SHOULD);
    }
    if (read.size() <= NameKeys.LONGEST_START) {
      parties(IndexFields.START, NameKeys.whole(read), START);
      parties(IndexFields.START_ALIAS, NameKeys.whole(read), START_OF_ALIAS);
    }
    if (read.size() > 1) {
      together(read);
    }
    if (read.size() > 1 && read.size() <= MOST_WORDS_NEAR) {
      near(read);
    }
    for (Word word : read) {
      for (String form : word.forms()) {
        Query name = new TermQuery(new Term(TextField.NAME.title(), form));
        all.add(new BoostQuery(name, BY_LENGTH), Occur.SHOULD);
      }
    }
  }

  private void together(List<Word> read) {
    for (TextField field : TextField.values()) {
      float score =
          switch (field) {
            case NAME -> TOGETHER_IN_NAME;
            case ALIAS -> TOGETHER_IN_ALIAS;
            case IDENTIFIER, ADDRESS, GOODS, TEXT -> TOGETHER_ELSEWHERE;
          };
      prefer(WordQueries.phrase(read, field, 0), score);
    }
  }

  private void near(List<Word> read) {
    prefer(WordQueries.phrase(read, TextField.NAME, SLOP), NEAR_IN_NAME);
    prefer(WordQueries.phrase(read, TextField.ALIAS, SLOP), NEAR_IN_ALIAS);
    prefer(WordQueries.phrase(read, TextField.ADDRESS, SLOP), NEAR_IN_ADDRESS);
  }

  /// Names of parties only: an address or a link is no answer to its own name.
  private void parties(String field, Set<String> values, float score) {
    for (String value : values) {
      Query both =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(field, value)), Occur.FILTER)
              .add(new TermQuery(new Term(IndexFields.KIND, IndexFields.KIND_PARTY)), Occur.FILTER)
              .build();
      prefer(both, score);
    }
  }

  private void prefer(Query query, float score) {
    all.add(WordQueries.constant(query, score), Occur.SHOULD);
  }
}
