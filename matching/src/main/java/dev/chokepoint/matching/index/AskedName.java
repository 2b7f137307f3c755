package dev.chokepoint.matching.index;

import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.ScoreRules;
import dev.chokepoint.matching.score.Word;
import dev.chokepoint.matching.score.WordRelation;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A name being looked for in one index: which kept words go with which of its words, and how high
/// a name can score that has some of them. For one thread, used again for each name.
final class AskedName {

  private static final double SLACK = 1e-6;

  private final NameIndex index;
  private final KeyTable keys;
  private final FoundWords found;
  private final Lookup lookup = new Lookup();
  private final int[][] wordsOf = new int[ComparableName.MOST_WORDS][16];
  private final int[] counts = new int[ComparableName.MOST_WORDS];
  private final long[] cost = new long[ComparableName.MOST_WORDS];
  private final int[] parts = new int[ComparableName.MOST_WORDS];
  private int freeMask;
  private int size;
  private double weight;
  private final double[] weights = new double[ComparableName.MOST_WORDS];

  AskedName(NameIndex index) {
    this.index = index;
    this.keys = index.wordKeys();
    this.found = new FoundWords(index.words());
  }

  /// Looks up all words of a name.
  void read(ComparableName name) {
    found.clear();
    size = name.size();
    weight = 0;
    freeMask = 0;
    Arrays.fill(counts, 0, size, 0);
    Arrays.fill(cost, 0, size, 0);
    Arrays.fill(parts, 0, size, 1);
    for (int i = 0; i < size; i++) {
      Word word = name.word(i);
      weights[i] = word.weight();
      weight += word.weight();
      if (word.isInitial()) {
        freeMask |= 1 << i;
      }
      lookup.of(word, i);
      WordKeys.asked(word, lookup);
    }
    for (int i = 0; i + 1 < size; i++) {
      together(name, i, i + 1);
      together(name, i + 1, i);
    }
    if (size > 2) {
      together(name, size - 1, 0);
    }
    for (int i = 0; i < size; i++) {
      for (int form = 0; form < name.word(i).forms(); form++) {
        apart(name.word(i).form(form), i);
      }
    }
  }

  /// Finds the kept words that go with one of the name's. It goes through the table of keys itself,
  /// since a call for each entry would cost more than what is done with it.
  private final class Lookup implements WordKeys.Lookup {

    private @Nullable Word word;
    private int place;

    void of(Word asked, int at) {
      word = asked;
      place = at;
    }

    private Word asked() {
      return Objects.requireNonNull(word);
    }

    @Override
    public void same(int hash) {
      for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
        accept(keys.value(at), place);
      }
    }

    @Override
    public void meaning(int hash) {
      Word asked = asked();
      for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
        int id = keys.value(at);
        if (!found.isAccepted(id, place) && WordRelation.of(asked, index.word(id)) != 0) {
          accept(id, place);
        }
      }
    }

    @Override
    public void piece(int hash) {
      Word asked = asked();
      for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
        int id = keys.value(at);
        if (index.mayBeMisspelled(asked, id)
            && found.compare(id, place)
            && WordRelation.isMisspelling(asked, index.word(id))) {
          accept(id, place);
        }
      }
    }
  }

  private void accept(int id, int place) {
    if (!found.accept(id, place)) {
      return;
    }
    int[] words = wordsOf[place];
    if (counts[place] == words.length) {
      words = Arrays.copyOf(words, words.length * 2);
      wordsOf[place] = words;
    }
    words[counts[place]++] = id;
    cost[place] += index.namesOf(id);
  }

  /// Words that are two of the query's written together.
  private void together(ComparableName name, int one, int other) {
    String first = name.word(one).latin();
    String second = name.word(other).latin();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    String whole = first + second;
    int hash = WordKeys.form(whole);
    for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
      int id = keys.value(at);
      if (index.word(id).hasForm(whole)) {
        accept(id, one);
        accept(id, other);
      }
    }
  }

  /// Words that are a part of one of the query's, where the other part is a word too. A name that
  /// is to be joined has both, so the rarer of them suffices.
  private void apart(String whole, int place) {
    for (int cut = 1; cut < whole.length(); cut++) {
      long left = names(whole, 0, cut);
      if (left == 0) {
        continue;
      }
      long right = names(whole, cut, whole.length());
      if (right == 0) {
        continue;
      }
      parts[place] = 2;
      if (left <= right) {
        acceptLatin(whole, 0, cut, place);
      } else {
        acceptLatin(whole, cut, whole.length(), place);
      }
    }
  }

  private long names(String whole, int from, int to) {
    long names = 0;
    int hash = WordKeys.form(whole, from, to);
    for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
      int id = keys.value(at);
      if (isLatin(id, whole, from, to)) {
        names += index.namesOf(id);
      }
    }
    return names;
  }

  private void acceptLatin(String whole, int from, int to, int place) {
    int hash = WordKeys.form(whole, from, to);
    for (int at = keys.first(hash); keys.isUnder(at, hash); at++) {
      int id = keys.value(at);
      if (isLatin(id, whole, from, to)) {
        accept(id, place);
      }
    }
  }

  private boolean isLatin(int id, String whole, int from, int to) {
    String latin = index.word(id).latin();
    return latin.length() == to - from && whole.startsWith(latin, from);
  }

  /// Which of the name's words need not be followed to the names that have them, because a name
  /// that has only those cannot reach the score: the most frequent ones.
  int skipped(double least) {
    int skipped = 0;
    if (bound(0) >= least - SLACK) {
      return 0;
    }
    while (true) {
      int next = -1;
      for (int i = 0; i < size; i++) {
        if ((skipped & (1 << i)) == 0
            && (next < 0 || cost[i] > cost[next])
            && bound(skipped | (1 << i)) < least - SLACK) {
          next = i;
        }
      }
      if (next < 0) {
        return skipped;
      }
      skipped |= 1 << next;
    }
  }

  /// What a name can reach at the most that has only these words; initials count as had.
  private double bound(int mask) {
    return bound(mask, 0);
  }

  /// @param other how much the other name's words weigh
  double bound(int mask, double other) {
    int had = mask | freeMask;
    double own = 0;
    double paired = 0;
    double room = 0;
    for (int i = 0; i < size; i++) {
      if ((had & (1 << i)) != 0) {
        own += weights[i];
        paired += (weights[i] + Word.HEAVIEST) / 2;
        room += (double) Word.HEAVIEST * parts[i];
      }
    }
    return ScoreRules.wholeness(
        paired, Math.max(0, weight - own - SLACK), Math.max(0, other - room - SLACK));
  }

  /// Whether a name can reach the score by the words it has.
  boolean canReach(int name, double least) {
    int mask = 0;
    int end = index.firstWordOf(name + 1);
    for (int place = index.firstWordOf(name); place < end; place++) {
      mask |= found.accepted(index.wordOfName(place));
    }
    return bound(mask, index.weightOf(name)) >= least - SLACK;
  }

  int size() {
    return size;
  }

  /// Number of kept words that go with the word at `place`.
  int words(int place) {
    return counts[place];
  }

  int word(int place, int i) {
    return wordsOf[place][i];
  }
}
