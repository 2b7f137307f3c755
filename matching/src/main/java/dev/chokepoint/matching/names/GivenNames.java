package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which given names are one name, from `given-names.tsv`, and which family names of East Asia are
/// one, from `family-names.tsv`.
final class GivenNames {

  static final String GIVEN = "given-names.tsv";
  static final String FAMILY = "family-names.tsv";

  /// @param group its id
  /// @param languages a set of bits, one for each language part of the group that has the form; 0
  ///   for a short form
  private record Member(String group, int languages) {}

  private record Entry(List<Member> members, List<String> groups) {}

  private final Map<String, Entry> given = new HashMap<>(8192);
  private final Map<String, Entry> family = new HashMap<>(2048);

  /// Family names by their own script: the language, then Latin spellings.
  private final Map<String, List<String>> chinese = new HashMap<>(512);

  private final Map<String, List<String>> korean = new HashMap<>(256);
  private final Map<String, List<String>> japanese = new HashMap<>(256);

  static GivenNames load() {
    GivenNames names = new GivenNames();
    TableFile.read(GIVEN, 2, names::addGiven);
    TableFile.read(FAMILY, 3, names::addFamily);
    return names;
  }

  private void addGiven(String[] cells) {
    Map<String, Integer> forms = new HashMap<>();
    int language = 1;
    for (String part : cells[1].split("; ")) {
      String[] words = part.split(" ");
      boolean shortForms = words[0].equals("~");
      for (int i = 1; i < words.length; i++) {
        forms.merge(words[i], shortForms ? 0 : language, (a, b) -> a | b);
      }
      language <<= 1;
    }
    forms.forEach((form, languages) -> add(given, form, new Member(cells[0], languages)));
  }

  private void addFamily(String[] cells) {
    List<String> spellings = List.of(cells[2].split(" "));
    String group = cells[0] + ":" + spellings.getFirst() + ":" + cells[1];
    for (String spelling : spellings) {
      add(family, spelling, new Member(group, 1));
    }
    Map<String, List<String>> byScript =
        switch (cells[0]) {
          case "zh" -> chinese;
          case "ko" -> korean;
          case "ja" -> japanese;
          default -> Map.of();
        };
    if (!cells[0].equals("vi")) {
      for (String own : cells[1].split("/")) {
        byScript.putIfAbsent(own, spellings);
      }
    }
  }

  private static void add(Map<String, Entry> map, String form, Member member) {
    Entry known = map.get(form);
    List<Member> members = new ArrayList<>(known == null ? List.of() : known.members());
    members.add(member);
    map.put(form, new Entry(members, members.stream().map(Member::group).sorted().toList()));
  }

  /// The groups of a word, given names first.
  List<String> groups(String latin) {
    Entry names = given.get(latin);
    Entry families = family.get(latin);
    if (names == null) {
      return families == null ? List.of() : families.groups();
    }
    if (families == null) {
      return names.groups();
    }
    List<String> both = new ArrayList<>(names.groups());
    both.addAll(families.groups());
    return both;
  }

  boolean isGiven(String latin) {
    return given.containsKey(latin);
  }

  boolean isEastAsianFamily(String latin) {
    return family.containsKey(latin);
  }

  /// Latin spellings of a family name in Chinese characters or Hangul; null when it is none.
  @Nullable List<String> chinese(String name) {
    return chinese.get(name);
  }

  @Nullable List<String> korean(String name) {
    return korean.get(name);
  }

  @Nullable List<String> japanese(String name) {
    return japanese.get(name);
  }

  @Nullable NameRelation sameGiven(String left, String right) {
    return related(given, left, right, GIVEN);
  }

  @Nullable NameRelation sameFamily(String left, String right) {
    return related(family, left, right, FAMILY);
  }

  private static @Nullable NameRelation related(
      Map<String, Entry> map, String left, String right, String table) {
    Entry lefts = map.get(left);
    Entry rights = lefts == null ? null : map.get(right);
    if (lefts == null || rights == null) {
      return null;
    }
    NameRelation best = null;
    for (Member l : lefts.members()) {
      for (Member r : rights.members()) {
        if (l.group().equals(r.group())) {
          NameRelation.Kind kind = kind(l, r);
          if (best == null || kind.compareTo(best.kind()) < 0) {
            best = new NameRelation(kind, l.group(), table);
          }
        }
      }
    }
    return best;
  }

  private static NameRelation.Kind kind(Member left, Member right) {
    if (left.languages() == 0 || right.languages() == 0) {
      return NameRelation.Kind.NICKNAME;
    }
    return (left.languages() & right.languages()) != 0
        ? NameRelation.Kind.SPELLING
        : NameRelation.Kind.TRANSLATION;
  }
}
