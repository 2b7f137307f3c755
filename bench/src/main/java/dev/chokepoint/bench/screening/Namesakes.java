package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.peers.ListedParty;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Who on the lists bears which name. Two names are the same when they have the same words, without
/// case, marks and punctuation, in any order.
final class Namesakes {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSIDE_WORDS = Pattern.compile("['’ʻ`]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Set<ListedParty>> bearers = new HashMap<>();

  private Namesakes() {}

  static Namesakes of(List<ListedParty> lists) {
    Namesakes namesakes = new Namesakes();
    for (ListedParty party : lists) {
      for (String name : party.names()) {
        namesakes.bearers.computeIfAbsent(words(name), key -> new HashSet<>()).add(party);
      }
    }
    return namesakes;
  }

  /// Whether two parties are one, or the one bears the principal name of the other.
  boolean isSame(ListedParty found, ListedParty wanted) {
    return found.id().equals(wanted.id()) || bears(found, words(wanted.names().getFirst()));
  }

  /// Whether a name is borne by nobody but a party and its namesakes.
  boolean isNoOthersName(String name, ListedParty party) {
    return bearers.getOrDefault(words(name), Set.of()).stream()
        .allMatch(bearer -> isSame(bearer, party));
  }

  private boolean bears(ListedParty party, String words) {
    return bearers.getOrDefault(words, Set.of()).contains(party);
  }

  /// A name's words in the order of the alphabet.
  static String words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String[] words =
        BETWEEN_WORDS.split(
            INSIDE_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("").strip());
    Arrays.sort(words);
    return String.join(" ", words).strip();
  }
}
