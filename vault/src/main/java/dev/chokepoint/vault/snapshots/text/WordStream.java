package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of several values to Lucene: each word, and at the same place its Latin form and
/// its syllables. Values stand apart, so that a phrase never runs from one into the next.
final class WordStream extends TokenStream {

  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<List<Word>> values;
  private int value;
  private int word;
  private String[] further = {};
  private int furtherAt;

  WordStream(List<List<Word>> values) {
    this.values = values;
  }

  @Override
  public void reset() {
    value = 0;
    word = 0;
    further = new String[0];
    furtherAt = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (furtherAt < further.length) {
      term.append(further[furtherAt++]);
      step.setPositionIncrement(0);
      return true;
    }
    while (value < values.size() && word == values.get(value).size()) {
      value++;
      word = 0;
    }
    if (value == values.size()) {
      return false;
    }
    Word next = values.get(value).get(word);
    step.setPositionIncrement(word == 0 && value > 0 ? GAP : 1);
    word++;
    term.append(next.surface());
    further = next.isPlain() || next.latin().isEmpty() ? new String[0] : latinTerms(next);
    furtherAt = 0;
    return true;
  }

  private static String[] latinTerms(Word word) {
    List<String> terms = new ArrayList<>(word.forms().subList(1, word.forms().size()));
    if (word.latin().indexOf(' ') >= 0) {
      terms.addAll(List.of(word.latin().split(" ")));
    }
    return terms.toArray(String[]::new);
  }
}
