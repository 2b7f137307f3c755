package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Part numbers and the like are asked for by pieces: `STM32F405` of `STM32F405RGT6`. Every three
/// neighbouring characters are a term, in order, so that a piece is a phrase of such terms and is
/// found exactly, wherever it begins.
final class Pieces {

  /// Fewer characters fit too much.
  static final int SHORTEST_ASKED = 4;

  private static final int SHORTEST_DIGITS_ASKED = 5;
  private static final int SHORTEST_KEPT = 5;
  private static final int LONGEST_KEPT = 60;
  private static final int MOST_JOINED = 8;
  private static final int SIZE = 3;
  private static final char START = '^';

  private Pieces() {}

  /// The codes of a value whose pieces are kept: words of letters and digits and, of goods, the
  /// whole value without its separators, because a marking breaks a part number over lines.
  static List<String> codes(List<Word> value, boolean goods) {
    List<String> codes = new ArrayList<>();
    for (Word word : value) {
      if (word.isCode()) {
        codes.add(word.surface());
      }
    }
    if (goods && value.size() > 1 && value.size() <= MOST_JOINED) {
      codes.add(value.stream().map(Word::typed).collect(Collectors.joining()));
    }
    codes.removeIf(code ->
        code.length() < SHORTEST_KEPT
            || code.length() > LONGEST_KEPT
            || code.chars().noneMatch(Character::isDigit));
    return codes;
  }

  /// What finds codes that hold, or begin with, what was typed; empty when it is too short or no
  /// code.
  static Optional<Query> query(String typed, boolean atStart) {
    boolean digit = typed.chars().anyMatch(Character::isDigit);
    boolean letter = typed.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    if (!digit || typed.length() < (letter ? SHORTEST_ASKED : SHORTEST_DIGITS_ASKED)) {
      return Optional.empty();
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    String piece = atStart ? START + typed : typed;
    for (int i = 0; i + SIZE <= Math.min(piece.length(), LONGEST_KEPT + 1); i++) {
      phrase.add(new Term(IndexFields.PIECES, piece.substring(i, i + SIZE)));
    }
    return Optional.of(phrase.build());
  }

  /// Hands the terms of several codes to Lucene, the codes set apart.
  static final class Stream extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> codes;
    private int code;
    private int at;

    Stream(Collection<String> codes) {
      this.codes = codes.stream().map(c -> START + c).toList();
    }

    @Override
    public void reset() {
      code = 0;
      at = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (code == codes.size()) {
        return false;
      }
      String text = codes.get(code);
      step.setPositionIncrement(at == 0 && code > 0 ? GAP : 1);
      term.append(text, at, at + SIZE);
      at++;
      if (at + SIZE > text.length()) {
        code++;
        at = 0;
      }
      return true;
    }
  }
}
