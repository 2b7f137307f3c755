package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// Runs letters that are said one by one together: `S.A.`, `O. O. O.`, `A/S`, `J P Morgan`.
final class LetterRuns {

  private LetterRuns() {}

  static List<Word> join(List<Word> words) {
    int at = firstRun(words);
    if (at < 0) {
      return words;
    }
    List<Word> joined = new ArrayList<>(words.subList(0, at));
    Word run = words.get(at);
    for (int i = at + 1; i < words.size(); i++) {
      Word next = words.get(i);
      if (next.isLetter() && goesOn(run, next)) {
        run = run.joined(next);
      } else {
        joined.add(run);
        run = next;
      }
    }
    joined.add(run);
    return joined;
  }

  private static int firstRun(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).isLetter()
          && words.get(i + 1).isLetter()
          && goesOn(words.get(i), words.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /// A run is single letters only, parted by dots, slashes or hyphens, or capitals parted by
  /// blanks.
  private static boolean goesOn(Word run, Word next) {
    if (run.script() != next.script() || !isRun(run)) {
      return false;
    }
    return switch (next.before()) {
      case '.', '/', '-', 0 -> true;
      // `V S.A.` is a number and a form.
      case ' ' -> run.upper() && next.upper() && (run.after() != ' ' || next.after() != '.');
      default -> false;
    };
  }

  /// A word of one letter, or letters already run together: the raw text between is longer.
  private static boolean isRun(Word word) {
    return word.isLetter() || word.to() - word.from() > word.surface().length();
  }
}
