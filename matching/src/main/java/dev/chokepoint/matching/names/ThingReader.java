package dev.chokepoint.matching.names;

import dev.chokepoint.matching.names.Phrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what the words of a ship's, an aircraft's or another thing's name are: prefixes, numbers,
/// and marks such as `EP-GOX` or `XC7Z020-1CLG400I`, which are one word whatever hyphens part them.
final class ThingReader {

  private final NameTables tables;
  private final Readings readings;

  ThingReader(NameTables tables, Readings readings) {
    this.tables = tables;
    this.readings = readings;
  }

  List<Draft> read(String raw, List<Word> split, NameKind kind) {
    Language language = Language.of(raw);
    List<Word> words = kind == NameKind.VESSEL ? LetterRuns.join(split) : joinMarks(split, kind);
    List<Draft> drafts = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Phrase phrase = kind == NameKind.OBJECT ? null : phraseAt(words, i);
      if (phrase == null) {
        drafts.add(plain(words, i, language, kind));
        i++;
      } else {
        drafts.add(known(words, i, phrase, language));
        i += phrase.words().size();
      }
    }
    return drafts;
  }

  private @Nullable Phrase phraseAt(List<Word> words, int at) {
    Phrase[] phrases = tables.thingWords().beginningWith(words.get(at).surface());
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        boolean prefix = phrase.role() == TokenRole.VESSEL_PREFIX;
        boolean fits = Phrases.fits(phrase, words, at);
        // `MV NAME` and `NAME, MV`; a ship may also be called Tanker or Star alone.
        int after = at + phrase.words().size();
        boolean stands = !prefix || (at == 0 ? after < words.size() : after == words.size());
        if (fits && stands) {
          return phrase;
        }
      }
    }
    return null;
  }

  private Draft known(List<Word> words, int at, Phrase phrase, Language language) {
    Word word = words.get(at);
    for (int i = 1; i < phrase.words().size(); i++) {
      word = word.joined(words.get(at + i));
    }
    Reading reading = readings.of(word, language);
    return new Draft(word, reading.latin(), reading.others(), phrase.role(), phrase.canonical());
  }

  private Draft plain(List<Word> words, int at, Language language, NameKind kind) {
    Word word = words.get(at);
    Reading reading = readings.of(word, language);
    String number =
        kind == NameKind.OBJECT
            ? Numbers.digits(word.surface())
            : tables.numbers().value(word.surface());
    if (number == null
        && OrganisationReader.mayBegin(word.surface(), at)
        && word.upper()
        && kind != NameKind.OBJECT) {
      int roman = Numbers.roman(word.surface());
      boolean clear = word.surface().length() > 1 || at == words.size() - 1;
      number = roman > 0 && clear ? Integer.toString(roman) : null;
    }
    boolean mark = word.to() - word.from() > word.surface().length();
    number = mark ? null : number;
    TokenRole known = kind == NameKind.AIRCRAFT ? TokenRole.REGISTRATION : TokenRole.DISTINCTIVE;
    TokenRole role = number == null ? known : TokenRole.NUMBER;
    return new Draft(word, reading.latin(), reading.others(), role, number);
  }

  /// Words with a hyphen, dot or slash between are one where one of them has a digit, and where
  /// they read as the registration of an aircraft.
  private static List<Word> joinMarks(List<Word> words, NameKind kind) {
    List<Word> joined = new ArrayList<>(words.size());
    for (Word word : words) {
      Word last = joined.isEmpty() ? null : joined.getLast();
      boolean hyphen = word.before() == '-' || word.before() == '/' || word.before() == '.';
      if (last != null && hyphen && belong(last, word, kind)) {
        joined.set(joined.size() - 1, last.joined(word));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean belong(Word left, Word right, NameKind kind) {
    if (kind == NameKind.AIRCRAFT) {
      int length = right.surface().length();
      boolean registration = left.upper() && left.surface().length() <= 2 && length <= 5;
      return registration || (hasDigit(left) && hasDigit(right));
    }
    return hasDigit(left) || hasDigit(right);
  }

  private static boolean hasDigit(Word word) {
    for (int i = 0; i < word.surface().length(); i++) {
      if (Character.isDigit(word.surface().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
