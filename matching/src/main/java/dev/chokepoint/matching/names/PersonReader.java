package dev.chokepoint.matching.names;

import dev.chokepoint.matching.names.Phrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what the words of a person's name are.
final class PersonReader {

  /// Articles that stand before sun letters; alone they are other words.
  private static final Set<String> WHOLE_ARTICLES =
      Set.of("al", "el", "ul", "ol", "ud", "ال", "ed");

  /// Initials that are two letters in Latin and one in Cyrillic.
  private static final Set<String> LONG_INITIALS =
      Set.of("yu", "ya", "ye", "sh", "ch", "zh", "kh", "ts", "iu", "ia", "dz", "dj");

  private final NameTables tables;
  private final Readings readings;
  private final EastAsianNames eastAsian;

  PersonReader(NameTables tables, Readings readings) {
    this.tables = tables;
    this.readings = readings;
    this.eastAsian = new EastAsianNames(tables.givenNames());
  }

  List<Draft> read(String raw, List<Word> split) {
    Language language = Language.of(raw);
    List<Word> words = ArabicArticles.apart(split, tables.scripts(), tables.personWords());
    List<Draft> drafts = new ArrayList<>(words.size() + 2);
    boolean titles = true;
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      titles |= word.before() == ',' || word.before() == '(';
      Phrase phrase = phraseAt(words, i, titles, drafts);
      if (phrase != null) {
        drafts.add(known(words, i, phrase, language));
        titles &= phrase.role() == TokenRole.TITLE;
        i += phrase.words().size();
        continue;
      }
      titles = false;
      if (!eastAsian.read(word, words.size(), drafts)) {
        addName(word, words, language, drafts);
      }
      i++;
    }
    List<Draft> names = CompoundNames.join(keepAName(familyKept(drafts)));
    PersonRoles.assign(names, tables);
    return names;
  }

  private @Nullable Phrase phraseAt(List<Word> words, int at, boolean titles, List<Draft> before) {
    Phrase[] phrases = tables.personWords().beginningWith(words.get(at).surface());
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (Phrases.fits(phrase, words, at) && mayStand(phrase, words, at, titles, before)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean mayStand(
      Phrase phrase, List<Word> words, int at, boolean titles, List<Draft> before) {
    Word word = words.get(at);
    int after = at + phrase.words().size();
    boolean last = after == words.size();
    if (word.isLetter() && (word.upper() || at == 0)) {
      return false;
    }
    return switch (phrase.where()) {
      case START -> titles && (!last || word.before() == ',');
      case END -> last && !before.isEmpty();
      case INNER -> at > 0;
      default -> !last && isParticle(phrase, word, at);
    };
  }

  private boolean isParticle(Phrase phrase, Word word, int at) {
    return switch (phrase.canonical()) {
      case "al" -> WHOLE_ARTICLES.contains(word.surface()) || word.after() == '-';
      case "bin" -> at > 0 || !word.surface().equals("ben");
      // Vietnamese and others bear these as names of their own.
      case "de" -> at > 0 || phrase.words().size() > 1 || word.surface().startsWith("de");
      default -> true;
    };
  }

  private Draft known(List<Word> words, int at, Phrase phrase, Language language) {
    Word word = words.get(at);
    StringBuilder latin = new StringBuilder(readings.of(word, language).latin());
    for (int i = 1; i < phrase.words().size(); i++) {
      Word next = words.get(at + i);
      latin.append(readings.of(next, language).latin());
      word = word.joined(next);
    }
    return new Draft(word, latin.toString(), List.of(), phrase.role(), phrase.canonical());
  }

  private void addName(Word word, List<Word> words, Language language, List<Draft> drafts) {
    if (isInitials(word, words.size())) {
      for (int i = 0; i < word.surface().length(); i++) {
        Word letter = word.part(i, i + 1);
        drafts.add(draft(letter, readings.of(letter, language), TokenRole.INITIAL));
      }
      return;
    }
    Reading reading = readings.of(word, language);
    boolean initial =
        (word.isLetter() && word.script() != NameScript.HAN)
            || (word.after() == '.' && LONG_INITIALS.contains(reading.latin()));
    Draft draft = draft(word, reading, initial ? TokenRole.INITIAL : TokenRole.NAME);
    drafts.add(draft);
  }

  private static Draft draft(Word word, Reading reading, TokenRole role) {
    return new Draft(word, reading.latin(), reading.others(), role, null);
  }

  /// `VV` in `VV Putin`: two or three capitals that nobody could say as a word.
  private boolean isInitials(Word word, int words) {
    int length = word.surface().length();
    return words > 1
        && word.upper()
        && (length == 2 || length == 3)
        && word.to() - word.from() == length
        && (word.script() == NameScript.LATIN || word.script() == NameScript.CYRILLIC)
        && Letters.withoutVowels(word.surface())
        && !tables.givenNames().isEastAsianFamily(word.surface());
  }

  /// What stands alone before a comma is the family's name, even where it reads as a title, as in
  /// `OSTAD, Hamid`.
  private static List<Draft> familyKept(List<Draft> drafts) {
    if (drafts.size() > 1
        && drafts.get(1).word.before() == ','
        && drafts.getFirst().role == TokenRole.TITLE) {
      drafts.getFirst().role = TokenRole.NAME;
      drafts.getFirst().canonical = null;
    }
    return drafts;
  }

  /// A name is never titles and particles alone: `Haji` by itself is the name.
  private static List<Draft> keepAName(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.role != TokenRole.TITLE && draft.role != TokenRole.PARTICLE) {
        return drafts;
      }
    }
    for (Draft draft : drafts) {
      draft.role = TokenRole.NAME;
      draft.canonical = null;
    }
    return drafts;
  }
}
