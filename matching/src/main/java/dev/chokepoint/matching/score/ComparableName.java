package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.AnalysedName;
import dev.chokepoint.matching.names.NameKind;
import dev.chokepoint.matching.names.NameScript;
import dev.chokepoint.matching.names.NameToken;
import dev.chokepoint.matching.names.TokenRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name ready for comparing: the words that tell names apart, and beside them its legal forms and
/// numbers. Titles and prefixes are left out. Of a very long name only the first words count.
///
/// A name of which nothing would be left, such as `Company Limited` or `359`, keeps all its words.
public final class ComparableName {

  /// Words beyond these are not compared.
  public static final int MOST_WORDS = 16;

  /// Words beyond these are not even kept.
  public static final int MOST_READ = 64;

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 10;
  private static final int SHORTEST_SPELLED_FORM = 6;

  private final String raw;
  private final NameKind kind;
  private final List<Word> all;
  private final Word[] words;
  private final Word[] numbers;
  private final Word[] legalForms;
  private final float weight;
  private final long lengths;
  private final @Nullable String acronym;
  private final @Nullable String acronymWithForm;

  private ComparableName(
      String raw,
      NameKind kind,
      List<Word> all,
      List<Word> words,
      List<Word> numbers,
      List<Word> legalForms) {
    this.raw = raw;
    this.kind = kind;
    this.all = all;
    this.words = words.toArray(Word[]::new);
    this.numbers = numbers.toArray(Word[]::new);
    this.legalForms = legalForms.toArray(Word[]::new);
    float sum = 0;
    long ofWords = 0;
    for (Word word : words) {
      sum += word.weight();
      ofWords |= word.lengths();
    }
    this.weight = sum;
    this.lengths = ofWords;
    this.acronym = acronym(kind, words, false);
    String withForm = legalForms.isEmpty() ? null : acronym(kind, all, true);
    this.acronymWithForm = withForm == null || withForm.equals(acronym) ? null : withForm;
  }

  public static ComparableName of(AnalysedName name) {
    List<Word> all = new ArrayList<>(name.tokens().size());
    for (NameToken token : name.tokens()) {
      if (all.size() < MOST_READ) {
        all.add(Word.of(token));
      }
    }
    return of(name.raw(), name.kind(), all);
  }

  /// A name of which the words are known.
  ///
  /// @param all every word of the name in order
  public static ComparableName of(String raw, NameKind kind, List<Word> all) {
    List<Word> words = new ArrayList<>(all.size());
    List<Word> numbers = new ArrayList<>(1);
    List<Word> legalForms = new ArrayList<>(1);
    boolean tells = false;
    for (Word word : all) {
      switch (word.role()) {
        case NUMBER -> numbers.add(word);
        case LEGAL_FORM -> legalForms.add(word);
        case TITLE, VESSEL_PREFIX -> {}
        default -> {
          words.add(word);
          tells |= word.role() != TokenRole.PARTICLE;
        }
      }
    }
    return tells
        ? new ComparableName(raw, kind, all, first(words), first(numbers), first(legalForms))
        : new ComparableName(raw, kind, all, first(all), List.of(), List.of());
  }

  private static List<Word> first(List<Word> words) {
    return words.size() <= MOST_WORDS ? words : words.subList(0, MOST_WORDS);
  }

  /// The first letters of an organisation's words; null where they make no acronym.
  private static @Nullable String acronym(NameKind kind, List<Word> words, boolean withForm) {
    if (kind != NameKind.ORGANISATION && kind != NameKind.ANY) {
      return null;
    }
    StringBuilder letters = new StringBuilder(words.size());
    for (Word word : words) {
      switch (word.role()) {
        case PARTICLE, NUMBER, TITLE, VESSEL_PREFIX -> {}
        case LEGAL_FORM -> {
          if (withForm && isSpelledForm(word)) {
            letters.append(word.surface().charAt(0));
          }
        }
        default -> appendInitials(word, letters);
      }
    }
    boolean fits = letters.length() >= SHORTEST_ACRONYM && letters.length() <= LONGEST_ACRONYM;
    return fits ? letters.toString() : null;
  }

  /// `Foundation` gives a letter, `Ltd` does not.
  private static boolean isSpelledForm(Word word) {
    return word.script() == NameScript.LATIN
        && word.surface().length() >= SHORTEST_SPELLED_FORM
        && word.surface().indexOf(' ') < 0;
  }

  /// A phrase that was read as one word gives the initial of each of its words.
  private static void appendInitials(Word word, StringBuilder letters) {
    if (word.latin().isEmpty()) {
      return;
    }
    letters.append(word.latin().charAt(0));
    String surface = word.surface();
    if (word.script() == NameScript.LATIN) {
      for (int blank = surface.indexOf(' '); blank >= 0; blank = surface.indexOf(' ', blank + 1)) {
        letters.append(surface.charAt(blank + 1));
      }
    }
  }

  public String raw() {
    return raw;
  }

  public NameKind kind() {
    return kind;
  }

  /// Every word it was made of, in order.
  public List<Word> all() {
    return all;
  }

  /// Number of words that are compared.
  public int size() {
    return words.length;
  }

  public Word word(int i) {
    return words[i];
  }

  /// How much all its words weigh.
  public float weight() {
    return weight;
  }

  /// Whether some form of some word may be so long; never false where one is.
  boolean mayHaveLength(int length) {
    return (lengths & Word.lengthBit(length)) != 0;
  }

  int numbers() {
    return numbers.length;
  }

  Word number(int i) {
    return numbers[i];
  }

  int legalForms() {
    return legalForms.length;
  }

  Word legalForm(int i) {
    return legalForms[i];
  }

  /// Its numbers as written.
  public List<String> numberWords() {
    return surfaces(numbers);
  }

  /// Its legal forms as written.
  public List<String> legalFormWords() {
    return surfaces(legalForms);
  }

  private static List<String> surfaces(Word[] words) {
    List<String> surfaces = new ArrayList<>(words.length);
    for (Word word : words) {
      surfaces.add(word.surface());
    }
    return surfaces;
  }

  /// The first letters of its words, where they can stand for it.
  public @Nullable String acronym() {
    return acronym;
  }

  /// The same with the first letter of a legal form that is written out; null where there is none.
  public @Nullable String acronymWithForm() {
    return acronymWithForm;
  }

  /// The letters that may stand for another name: its only word, if short enough.
  public @Nullable String asAcronym() {
    if (words.length != 1 || kind == NameKind.PERSON) {
      return null;
    }
    int length = words[0].latin().length();
    return length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM ? words[0].latin() : null;
  }

  /// The same name with some neighbouring words read as one.
  ///
  /// @param pairs not overlapping; the joined word stands where the first stood
  ComparableName joined(List<Joins.Pair> pairs) {
    List<Word> merged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      @Nullable Word word = words[i];
      for (Joins.Pair pair : pairs) {
        if (pair.first() == i) {
          word = Word.join(words[i], words[pair.second()]);
        } else if (pair.second() == i) {
          word = null;
        }
      }
      if (word != null) {
        merged.add(word);
      }
    }
    return new ComparableName(raw, kind, all, merged, List.of(numbers), List.of(legalForms));
  }

  @Override
  public String toString() {
    return raw;
  }
}
