package dev.chokepoint.matching.index;

import dev.chokepoint.matching.score.EditDistance;
import dev.chokepoint.matching.score.Word;
import org.jspecify.annotations.Nullable;

/// Under which keys a word is kept, and under which it is looked for.
///
/// Whatever [dev.chokepoint.matching.score.WordRelation] accepts for a word asked about and a word
/// kept, one of the keys asked for is among the keys kept:
///
/// | relation | kept under | looked for under |
/// |---|---|---|
/// | same | itself | itself |
/// | folded, transliterated, other spelling | each form | each form |
/// | same meaning | what it stands for | what it stands for, as form and as meaning |
/// | same given name | each group | each group |
/// | misspelling of a short word | each form with each letter left out | the same |
/// | misspelling of a long word | each form cut in one piece more than differences are accepted | pieces of each form at the places they may have moved to, for every length in reach: of so many pieces one is whole |
/// | sound | its sound | its sound |
/// | consonants, where one script leaves vowels out | its consonants | the same, as of the other kind of script |
/// | initial kept | its letter | the first letter |
/// | initial asked | - | not looked for: counts as found in every name |
///
/// The rule for long words is the partition scheme of Li, Deng, Wang and Feng (Pass-Join, PVLDB 5,
/// 2011).
final class WordKeys {

  private static final char FORM = '=';
  private static final char MEANING = '~';
  private static final char GROUP = '@';
  private static final char SOUND = '#';
  private static final char PIECE = '%';
  private static final char SHORTENED = '-';
  private static final char CONSONANTS = '$';
  private static final char AMONG_VOWELS = '&';

  /// Of two words the shorter of which has fewer letters only one difference is accepted, so the
  /// longer has no more than these.
  private static final int LONGEST_SHORT = 8;

  private WordKeys() {}

  /// Takes keys.
  @FunctionalInterface
  interface Sink {
    void accept(int hash);
  }

  /// Keys to keep a word under.
  static void kept(Word word, Sink sink) {
    // A word may read otherwise by what stands beside it, and one without Latin letters has only
    // this.
    if (!word.latin().equals(word.surface())) {
      sink.accept(KeyHash.of(FORM, word.surface()));
    }
    boolean digits = hasDigit(word);
    for (int i = 0; i < word.forms(); i++) {
      String form = word.form(i);
      if (!form.isEmpty()) {
        sink.accept(KeyHash.of(FORM, form));
        if (!digits) {
          shortened(form, sink);
          keptPieces(form, sink);
        }
      }
    }
    String canonical = word.canonical();
    if (canonical != null) {
      sink.accept(KeyHash.of(MEANING, canonical));
    }
    groups(word, sink);
    sound(word, sink);
    consonants(word, word.isConsonantal(), sink);
  }

  private static void consonants(Word word, boolean alone, Sink sink) {
    for (int i = 0; i < word.skeletons(); i++) {
      sink.accept(KeyHash.of(alone ? CONSONANTS : AMONG_VOWELS, word.skeleton(i)));
    }
  }

  private static void keptPieces(String form, Sink sink) {
    if (form.length() < LONGEST_SHORT) {
      return;
    }
    int pieces = EditDistance.accepted(form.length()) + 1;
    for (int piece = 0; piece < pieces; piece++) {
      int from = start(form.length(), pieces, piece);
      int to = start(form.length(), pieces, piece + 1);
      sink.accept(pieceKey(form, from, to, form.length(), piece));
    }
  }

  /// Where a piece begins: the pieces are as equal as they can be, longer ones last.
  private static int start(int length, int pieces, int piece) {
    int shorter = length / pieces;
    int shortOnes = pieces - length % pieces;
    return piece <= shortOnes
        ? piece * shorter
        : shortOnes * shorter + (piece - shortOnes) * (shorter + 1);
  }

  private static int pieceKey(String text, int from, int to, int length, int piece) {
    return KeyHash.of(PIECE, length * 8 + piece, text, from, to);
  }

  /// Takes the keys that a word is looked for under.
  interface Lookup {

    /// What is kept under it goes with the word, but for other keys that share its number.
    void same(int hash);

    /// What is kept under it may go with the word by what it stands for.
    void meaning(int hash);

    /// What is kept under it may be a misspelling of the word, and is nothing else that another key
    /// would not lead to.
    void piece(int hash);
  }

  /// Keys to look for a word under; some may come twice.
  static void asked(Word word, Lookup lookup) {
    // A word may read otherwise by what stands beside it, and one without Latin letters has only
    // this.
    if (!word.latin().equals(word.surface())) {
      lookup.same(KeyHash.of(FORM, word.surface()));
    }
    boolean digits = hasDigit(word);
    for (int i = 0; i < word.forms(); i++) {
      String form = word.form(i);
      if (!form.isEmpty()) {
        lookup.same(KeyHash.of(FORM, form));
        if (!digits) {
          shortened(form, lookup::piece);
          askedPieces(form, lookup::piece);
        }
      }
    }
    String meaning = word.meaning();
    if (!meaning.isEmpty()) {
      lookup.meaning(KeyHash.of(MEANING, meaning));
      if (!meaning.equals(word.latin())) {
        lookup.meaning(KeyHash.of(FORM, meaning));
      }
    }
    if (word.latin().length() > 1) {
      lookup.same(KeyHash.of(FORM, word.latin().substring(0, 1)));
    }
    groups(word, lookup::same);
    sound(word, lookup::same);
    consonants(word, !word.isConsonantal(), lookup::same);
  }

  private static void askedPieces(String form, Sink sink) {
    int length = form.length();
    if (length < LONGEST_SHORT) {
      return;
    }
    int reach = EditDistance.accepted(length);
    int shortest = Math.max(LONGEST_SHORT, length - EditDistance.LARGEST);
    for (int other = shortest; other <= length + reach; other++) {
      int accepted = EditDistance.accepted(Math.min(other, length));
      if (Math.abs(other - length) <= accepted) {
        int pieces = EditDistance.accepted(other) + 1;
        for (int piece = 0; piece < pieces; piece++) {
          askedPiece(form, other, pieces, piece, accepted, sink);
        }
      }
    }
  }

  /// Where the piece may stand in the form asked about.
  ///
  /// Say the differences before the piece move it by `moved`, and those after it make up the rest
  /// of what the two lengths differ by. That takes `|moved|` and `|longer - moved|` of them, so no
  /// more than are accepted together. Of the pieces that no difference falls on, take the first
  /// before which there are no more differences than pieces: there is one, since there are more
  /// pieces than differences, and after it there are no more differences than pieces either. The
  /// other places need not be looked at ("multi-match-aware" in the paper).
  private static void askedPiece(
      String form, int other, int pieces, int piece, int accepted, Sink sink) {
    int from = start(other, pieces, piece);
    int size = start(other, pieces, piece + 1) - from;
    int longer = form.length() - other;
    int after = pieces - 1 - piece;
    int first = Math.max(Math.max(-from, -piece), longer - after);
    int last = Math.min(Math.min(form.length() - size - from, piece), longer + after);
    for (int moved = first; moved <= last; moved++) {
      if (Math.abs(moved) + Math.abs(longer - moved) <= accepted) {
        sink.accept(pieceKey(form, from + moved, from + moved + size, other, piece));
      }
    }
  }

  /// A short word itself, and with each letter left out in turn. Two words of which one letter
  /// differs, is missing or is swapped with the next have one of these in common.
  private static void shortened(String form, Sink sink) {
    if (form.length() < EditDistance.SHORTEST || form.length() > LONGEST_SHORT) {
      return;
    }
    sink.accept(KeyHash.of(SHORTENED, form));
    StringBuilder rest = new StringBuilder(form);
    for (int i = 0; i < form.length(); i++) {
      rest.deleteCharAt(i);
      sink.accept(KeyHash.of(SHORTENED, rest));
      rest.insert(i, form.charAt(i));
    }
  }

  private static void groups(Word word, Sink sink) {
    for (int i = 0; i < word.groups(); i++) {
      sink.accept(KeyHash.of(GROUP, word.group(i)));
    }
  }

  private static void sound(Word word, Sink sink) {
    if (!word.sound().isEmpty()) {
      sink.accept(KeyHash.of(SOUND, word.sound()));
    }
  }

  /// The key of a word that is written so in Latin letters.
  static int form(CharSequence latin) {
    return KeyHash.of(FORM, latin);
  }

  static int form(String latin, int from, int to) {
    return KeyHash.of(FORM, 0, latin, from, to);
  }

  private static boolean hasDigit(Word word) {
    String latin = word.latin();
    for (int i = 0; i < latin.length(); i++) {
      if (latin.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// The key of initials; null where there are none.
  static @Nullable Integer acronym(@Nullable String letters) {
    return letters == null ? null : KeyHash.of('A', letters);
  }
}
