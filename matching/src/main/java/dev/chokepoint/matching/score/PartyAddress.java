package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.table.TabbedRows;
import dev.chokepoint.matching.names.NameKind;
import dev.chokepoint.matching.names.NameReader;
import dev.chokepoint.matching.names.NameToken;
import dev.chokepoint.matching.names.TokenRole;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where a party is said to be.
///
/// @param written as given, cut after [#LONGEST] characters
/// @param words what tells it from other addresses: in Latin letters, each once, without the
///   country and without words such as street and floor; at most [#MOST_WORDS]
public record PartyAddress(String written, List<String> words) {

  /// Characters beyond these are not read.
  public static final int LONGEST = 300;

  /// Words beyond these are not kept.
  public static final int MOST_WORDS = 24;

  private static final int COUNTRY_CODE = 2;
  private static final Set<String> UNTELLING = untelling();

  public PartyAddress {
    words = List.copyOf(words);
  }

  private static Set<String> untelling() {
    Set<String> words = new HashSet<>();
    TabbedRows.forEach(
        PartyAddress.class,
        "address-words.tsv",
        2,
        row -> words.addAll(List.of(row[1].split(" "))));
    return Set.copyOf(words);
  }

  /// Reads an address. Its words read as those of an organisation's name do, so that `Москва` and
  /// `Moscow` are one.
  static PartyAddress of(String text, NameReader names) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Set<String> words = new LinkedHashSet<>();
    for (NameToken token : names.read(cut, NameKind.ORGANISATION).tokens()) {
      String word =
          token.role() == TokenRole.PLACE || token.role() == TokenRole.NUMBER
              ? token.meaning()
              : token.latin().isEmpty() ? token.surface() : token.latin();
      boolean country = token.role() == TokenRole.PLACE && word.length() == COUNTRY_CODE;
      boolean tells = token.role() != TokenRole.PARTICLE && !UNTELLING.contains(word);
      if (tells && !country && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    return new PartyAddress(cut, List.copyOf(words));
  }

  /// Whether anything in it tells it from other addresses.
  boolean tells() {
    return !words.isEmpty();
  }

  /// How much of the shorter of two addresses the longer has.
  ///
  /// @param shared number of words in both
  /// @param names how many of those have letters
  /// @param share of the shorter one's words, in [0,1]
  record Overlap(int shared, int names, double share) {}

  Overlap overlap(PartyAddress other) {
    return words.size() <= other.words.size()
        ? overlap(words, other.words)
        : overlap(other.words, words);
  }

  private static Overlap overlap(List<String> shorter, List<String> longer) {
    int shared = 0;
    int named = 0;
    for (String word : shorter) {
      if (longer.stream().anyMatch(each -> isSame(word, each))) {
        shared++;
        named += Character.isDigit(word.charAt(0)) ? 0 : 1;
      }
    }
    return new Overlap(shared, named, shorter.isEmpty() ? 0 : shared / (double) shorter.size());
  }

  private static boolean isSame(String one, String other) {
    boolean numbers = Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0));
    return one.equals(other) || (!numbers && EditDistance.misspelling(one, other) == 1);
  }
}
