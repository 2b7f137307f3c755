package dev.chokepoint.vault.snapshots.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The keys under which the names of one entity are also found, by index field.
final class NameKeys {

  /// How many first words of a name are a key together.
  static final int LONGEST_START = 5;

  /// Before keys of consonants and written vowels that only an alias has.
  static final String OF_ALIAS = "~";

  private final Map<String, Set<String>> keys = new TreeMap<>();

  /// Adds the keys of a main name, or of an alias.
  void add(List<Word> name, boolean main) {
    List<Word> bare = LegalForms.without(name);
    for (String whole : whole(name)) {
      add(main ? IndexFields.EXACT : IndexFields.EXACT_ALIAS, whole);
    }
    whole(bare).forEach(whole -> add(IndexFields.BARE, whole));
    sorted(bare).forEach(whole -> add(IndexFields.ANY_ORDER, whole));
    add(IndexFields.ANY_ORDER, written(bare, isArabic(bare)));
    for (int words = 1; words <= Math.min(LONGEST_START, name.size()); words++) {
      String field = main ? IndexFields.START : IndexFields.START_ALIAS;
      whole(name.subList(0, words)).forEach(start -> add(field, start));
      if (words <= bare.size()) {
        whole(bare.subList(0, words)).forEach(start -> add(field, start));
      }
    }
    name.forEach(word -> addWord(word, main));
  }

  private void addWord(Word word, boolean main) {
    addSound(IndexFields.SOUND, word);
    boolean arabic = word.arabic();
    add(arabic ? IndexFields.SKELETON_OF_ARABIC : IndexFields.SKELETON_OF_OTHERS, word.skeleton());
    String written = word.writtenSkeleton();
    if (!written.isEmpty()) {
      add(
          arabic ? IndexFields.WRITTEN_OF_ARABIC : IndexFields.WRITTEN_OF_OTHERS,
          main ? written : OF_ALIAS + written);
    }
  }

  /// Adds the sound keys of an address.
  void addAddress(List<Word> address) {
    address.forEach(word -> addSound(IndexFields.SOUND_OF_ADDRESS, word));
  }

  private void addSound(String field, Word word) {
    String sound = word.soundKey();
    if (!sound.equals(word.surface())) {
      add(field, sound);
    }
  }

  private void add(String field, String key) {
    if (!key.isBlank()) {
      keys.computeIfAbsent(field, f -> new TreeSet<>()).add(key);
    }
  }

  void forEach(BiConsumer<String, Set<String>> consumer) {
    keys.forEach(consumer);
  }

  /// A whole name in one piece: in its own script, in Latin letters, as a person would type it.
  static Set<String> whole(List<Word> name) {
    Set<String> whole = new LinkedHashSet<>();
    whole.add(joined(name, Word::surface));
    whole.add(joined(name, Word::joined));
    whole.add(joined(name, Word::typed));
    whole.removeIf(String::isBlank);
    return whole;
  }

  /// The same with the words in alphabetical order.
  static Set<String> sorted(List<Word> name) {
    return whole(name).stream()
        .map(whole -> List.of(whole.split(" ")).stream().sorted().collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whether a name is in Arabic script.
  static boolean isArabic(List<Word> name) {
    return !name.isEmpty() && name.stream().allMatch(Word::arabic);
  }

  /// The consonants and written vowels of a whole name, its words in alphabetical order; empty when
  /// a word is too short.
  ///
  /// @param arabic whether the name sought is in Arabic script
  static String written(List<Word> name, boolean arabic) {
    List<String> skeletons = name.stream().map(Word::writtenSkeleton).sorted().toList();
    return skeletons.contains("") ? "" : (arabic ? "=a " : "=o ") + String.join(" ", skeletons);
  }

  private static String joined(List<Word> name, Function<Word, String> form) {
    return name.stream().map(form).collect(Collectors.joining(" "));
  }
}
