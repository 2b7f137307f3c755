package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The keys under which the names of one entity are also found.
///
/// @param exact whole names, folded, words joined by single spaces; in their script and in Latin
/// @param sounds sound key of each word that is not its own key
/// @param skeletonsOfArabic consonants of each word in Arabic script
/// @param skeletonsOfOthers consonants of each other word
record NameKeys(
    Set<String> exact,
    Set<String> sounds,
    Set<String> skeletonsOfArabic,
    Set<String> skeletonsOfOthers) {

  NameKeys() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  void add(List<Word> name) {
    addUnlessEmpty(exact, surface(name));
    addUnlessEmpty(exact, latin(name));
    for (Word word : name) {
      String sound = word.soundKey();
      if (!sound.equals(word.surface())) {
        addUnlessEmpty(sounds, sound);
      }
      addUnlessEmpty(word.arabic() ? skeletonsOfArabic : skeletonsOfOthers, word.skeleton());
    }
  }

  /// A whole name in its own script.
  static String surface(List<Word> name) {
    return name.stream().map(Word::surface).collect(Collectors.joining(" "));
  }

  /// A whole name in Latin letters.
  static String latin(List<Word> name) {
    return name.stream().map(Word::joined).collect(Collectors.joining(" "));
  }

  private static void addUnlessEmpty(Set<String> keys, String key) {
    if (!key.isBlank()) {
      keys.add(key);
    }
  }
}
