package dev.chokepoint.matching.names;

import dev.chokepoint.matching.names.Phrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what the words of an organisation's name are: legal forms, common words, places, numbers,
/// acronyms, and what is left, which tells it from others.
final class OrganisationReader {

  private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "num", "number");

  private static final int LONGEST_ACRONYM = 6;
  private static final int LONGEST_SHORT_FORM = 3;

  /// Short forms that are no word of any language.
  private static final Set<String> ONLY_FORMS = Set.of("inc");

  private static final String ANY_COMPANY = "company";

  private final NameTables tables;
  private final Readings readings;

  OrganisationReader(NameTables tables, Readings readings) {
    this.tables = tables;
    this.readings = readings;
  }

  List<Draft> read(String raw, List<Word> split) {
    Language language = Language.of(raw);
    Phrases known = tables.organisationWords();
    List<Word> words =
        ArabicArticles.apart(
            CjkWords.cutAll(LetterRuns.join(split), known), tables.scripts(), known);
    words = GluedForms.apart(words, known);
    List<Word> writtenOut = writtenOut(words);
    List<Word> mended = mended(writtenOut.isEmpty() ? words : writtenOut);
    boolean shouts = allUpper(words);
    List<Draft> drafts = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Phrase phrase = phraseAt(raw, words, i);
      if (!writtenOut.isEmpty()) {
        phrase = longer(phrase, phraseAt(raw, writtenOut, i));
      }
      phrase = longer(phrase, severalWords(phraseAt(raw, mended, i)));
      phrase = longer(phrase, known.meant(mended, i));
      if (phrase == null) {
        drafts.add(unknown(words, i, language, shouts));
        i++;
      } else {
        drafts.add(known(words, i, phrase, language));
        i += phrase.words().size();
      }
    }
    return drafts;
  }

  private static @Nullable Phrase longer(@Nullable Phrase phrase, @Nullable Phrase other) {
    return other != null && (phrase == null || other.words().size() > phrase.words().size())
        ? other
        : phrase;
  }

  /// A word of a phrase is only mended as long as the rest of the phrase stands beside it.
  private static @Nullable Phrase severalWords(@Nullable Phrase phrase) {
    return phrase != null && phrase.words().size() > 1 ? phrase : null;
  }

  /// The words with slips in words of phrases mended.
  private List<Word> mended(List<Word> words) {
    List<Word> result = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean known =
          word.script() != NameScript.LATIN
              || tables.organisationWords().single(word.surface()) != null
              || tables.numbers().value(word.surface()) != null;
      String whole = known ? null : tables.writtenOut().inPhrase(word.surface());
      result.add(whole == null ? word : written(word, whole));
    }
    return result;
  }

  private static Word written(Word word, String as) {
    return new Word(
        as, as, word.script(), word.upper(), word.before(), word.after(), word.from(), word.to());
  }

  /// The words with slips in legal forms mended and cut words written out; empty where there are
  /// none.
  private List<Word> writtenOut(List<Word> words) {
    List<Word> result = List.of();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String full = word.script() == NameScript.LATIN ? writtenOut(word.surface(), i) : null;
      if (full != null) {
        result = result.isEmpty() ? new ArrayList<>(words) : result;
        result.set(i, written(word, full));
      }
    }
    return result;
  }

  /// The first word of a name is seldom cut; it is what the name is known by.
  private @Nullable String writtenOut(String word, int at) {
    Phrase known = tables.organisationWords().single(word);
    if (known != null) {
      boolean cut = known.role() == TokenRole.GENERIC && WrittenOut.isCut(word, known.canonical());
      return cut && tables.organisationWords().single(known.canonical()) != null
          ? known.canonical()
          : null;
    }
    String form = tables.writtenOut().form(word);
    return form == null && at > 0 ? tables.writtenOut().trade(word) : form;
  }

  private static boolean allUpper(List<Word> words) {
    for (Word word : words) {
      if (!word.upper() && word.script() != NameScript.DIGITS) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Phrase phraseAt(String raw, List<Word> words, int at) {
    Phrase[] phrases = tables.organisationWords().beginningWith(words.get(at).surface());
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (Phrases.fits(phrase, words, at) && mayStand(phrase, raw, words, at)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean mayStand(Phrase phrase, String raw, List<Word> words, int at) {
    int after = at + phrase.words().size();
    boolean whole = at == 0 && after == words.size();
    return switch (phrase.where()) {
      case ANY -> true;
      case START -> at == 0 && !whole && !isPlainWord(raw, words.getFirst());
      case END -> at > 0 && (isTail(words, after) || isDotted(raw, words.get(at)));
      case EDGE ->
          !whole
              && ((at == 0 && !isPlainWord(raw, words.getFirst()))
                  || (at > 0 && (isTail(words, after) || isDotted(raw, words.get(at)))));
      case INNER -> at > 0 && after < words.size() && isJoin(phrase, words.get(at));
    };
  }

  /// A short form stands before a name in capitals or all small: `SA Nestlé`, but not `Sa Rang`. A
  /// hyphen makes it a part of the name, as in the registration `YK-AKF`.
  private static boolean isPlainWord(String raw, Word word) {
    boolean capitalised =
        !word.upper()
            && Character.isUpperCase(raw.charAt(word.from()))
            && !Letters.withoutVowels(word.surface());
    return word.surface().length() <= LONGEST_SHORT_FORM
        && !ONLY_FORMS.contains(word.surface())
        && (capitalised || word.after() == '-');
  }

  /// Letters with dots between are a form wherever they stand.
  private static boolean isDotted(String raw, Word word) {
    return word.to() - word.from() > word.surface().length() && raw.charAt(word.from() + 1) == '.';
  }

  /// A single letter joins words where it is written small, or is the Spanish y.
  private static boolean isJoin(Phrase phrase, Word word) {
    return phrase.words().getFirst().length() > 1 || !word.upper() || word.surface().equals("y");
  }

  /// Whether nothing but legal forms, places and brackets stands from there on.
  private boolean isTail(List<Word> words, int from) {
    int at = from;
    while (at < words.size()) {
      char before = words.get(at).before();
      if (before == '(' || before == '（' || before == '[') {
        return true;
      }
      int taken = tailLength(words, at);
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return true;
  }

  private int tailLength(List<Word> words, int at) {
    Phrase[] phrases = tables.organisationWords().beginningWith(words.get(at).surface());
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        boolean tail = phrase.role() == TokenRole.LEGAL_FORM || phrase.role() == TokenRole.PLACE;
        if (tail && Phrases.fits(phrase, words, at)) {
          return phrase.words().size();
        }
      }
    }
    return 0;
  }

  private Draft known(List<Word> words, int at, Phrase phrase, Language language) {
    Word word = words.get(at);
    for (int i = 1; i < phrase.words().size(); i++) {
      Word next = words.get(at + i);
      word =
          new Word(
              word.surface() + " " + next.surface(),
              word.cased() + next.cased(),
              word.script(),
              word.upper() && next.upper(),
              word.before(),
              next.after(),
              word.from(),
              next.to());
    }
    if (phrase.role() == TokenRole.LEGAL_FORM) {
      Draft form =
          new Draft(word, phrase.canonical(), List.of(), phrase.role(), phrase.canonical());
      form.commonness = 1;
      return form;
    }
    Reading reading = reading(words, at, phrase.words().size(), language);
    Draft draft =
        new Draft(word, reading.latin(), reading.others(), phrase.role(), phrase.canonical());
    draft.commonness =
        phrase.role() == TokenRole.PARTICLE ? 1 : tables.commonness(phrase.canonical());
    return draft;
  }

  /// Japanese makers are written with characters that Chinese reads otherwise.
  private Reading reading(Word word, Language language) {
    Reading reading = readings.of(word, language);
    List<String> japanese =
        word.script() == NameScript.HAN ? tables.givenNames().japanese(word.surface()) : null;
    if (japanese == null) {
      return reading;
    }
    List<String> all = new ArrayList<>(japanese);
    all.add(reading.latin());
    all.addAll(reading.others());
    return Reading.of(all);
  }

  private Reading reading(List<Word> words, int at, int length, Language language) {
    if (length == 1) {
      return readings.of(words.get(at), language);
    }
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < length; i++) {
      latin.append(readings.of(words.get(at + i), language).latin());
    }
    return new Reading(latin.toString(), List.of());
  }

  private Draft unknown(List<Word> words, int at, Language language, boolean shouts) {
    Word word = words.get(at);
    String number = tables.numbers().value(word.surface());
    Reading reading = reading(word, language);
    if (number == null) {
      number = roman(words, at);
    }
    if (number == null && isNumberSign(words, at)) {
      Draft sign = new Draft(word, reading.latin(), reading.others(), TokenRole.PARTICLE, null);
      sign.commonness = 1;
      return sign;
    }
    if (number != null) {
      return new Draft(word, reading.latin(), reading.others(), TokenRole.NUMBER, number);
    }
    Phrase byReading = word.isAscii() ? null : tables.organisationWords().single(reading.latin());
    if (byReading != null && byReading.role() == TokenRole.GENERIC) {
      Draft draft =
          new Draft(
              word, reading.latin(), reading.others(), TokenRole.GENERIC, byReading.canonical());
      draft.commonness = tables.commonness(byReading.canonical());
      return draft;
    }
    TokenRole role = isAcronym(word, shouts) ? TokenRole.ACRONYM : TokenRole.DISTINCTIVE;
    Draft draft = new Draft(word, reading.latin(), reading.others(), role, anyCompany(word));
    draft.commonness = tables.commonness(reading.latin());
    return draft;
  }

  /// Where `Company` is no legal form, as in `Company of Heroes`, it still means what `Co` does.
  private @Nullable String anyCompany(Word word) {
    Phrase phrase = tables.organisationWords().single(word.surface());
    if (phrase == null || phrase.role() != TokenRole.LEGAL_FORM) {
      return null;
    }
    return ANY_COMPANY.equals(tables.legalFormClass(phrase.canonical()))
        ? phrase.canonical()
        : null;
  }

  /// Roman numerals stand after what they number; a single letter only at the end of the name.
  private @Nullable String roman(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.upper() || word.script() != NameScript.LATIN || !mayBegin(word.surface(), at)) {
      return null;
    }
    int value = Numbers.roman(word.surface());
    boolean clear = word.surface().length() > 1 || isTail(words, at + 1);
    return value > 0 && clear ? Integer.toString(value) : null;
  }

  /// `No. 10`, `nr 10`.
  private boolean isNumberSign(List<Word> words, int at) {
    return NUMBER_SIGNS.contains(words.get(at).surface())
        && at + 1 < words.size()
        && (tables.numbers().value(words.get(at + 1).surface()) != null
            || roman(words, at + 1) != null);
  }

  /// `VIII` is a number wherever it stands, `MIX` only after another word.
  static boolean mayBegin(String roman, int at) {
    return at > 0 || (roman.length() > 2 && roman.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  private static boolean isAcronym(Word word, boolean shouts) {
    int length = word.surface().length();
    if (!word.upper() || length < 2 || length > LONGEST_ACRONYM) {
      return false;
    }
    return !shouts || Letters.withoutVowels(word.surface());
  }
}
