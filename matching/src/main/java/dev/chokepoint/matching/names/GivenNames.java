package dev.chokepoint.matching.names;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which given names are one name, from `given-names.tsv`, and which family names of East Asia are
/// one, from `family-names.tsv`.
final class GivenNames {

  static final String GIVEN = "given-names.tsv";
  static final String FAMILY = "family-names.tsv";

  /// Groups of men's names that end in a; the others that do are women's.
  private static final Set<String> FATHERS_IN_A =
      Set.of(
          "cosmas",
          "daniel",
          "elijah",
          "gabriel",
          "lucas",
          "nicholas",
          "nikita",
          "savva",
          "thomas");

  private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be");

  /// @param group its id
  /// @param languages a set of bits, one for each language part of the group that has the form; 0
  ///   for a short form
  private record Member(String group, int languages) {}

  private record Entry(List<Member> members, List<String> groups) {}

  private final Map<String, Entry> given = new HashMap<>(8192);
  private final Map<String, Entry> family = new HashMap<>(2048);

  /// What is left of a father's name in a patronymic, for names whose stem is no name itself.
  private final Map<String, List<String>> fathers = new HashMap<>(512);

  /// Family names by their own script: the language, then Latin spellings.
  private final Map<String, List<String>> chinese = new HashMap<>(512);

  private final Map<String, List<String>> korean = new HashMap<>(256);
  private final Map<String, List<String>> japanese = new HashMap<>(256);

  static GivenNames load() {
    GivenNames names = new GivenNames();
    TabbedRows.forEach(GivenNames.class, GIVEN, 2, names::addGiven);
    TabbedRows.forEach(GivenNames.class, FAMILY, 3, names::addFamily);
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
        if (EAST_SLAVIC.contains(words[0])) {
          addFather(words[i], cells[0]);
        }
      }
      language <<= 1;
    }
    forms.forEach((form, languages) -> add(given, form, new Member(cells[0], languages)));
  }

  /// Patronymics drop the name's ending (Sergey: Serge-evich, Nikita: Nikit-ich) or the vowel in it
  /// (Pavel: Pavl-ovich).
  private void addFather(String name, String group) {
    if (name.endsWith("a") && !FATHERS_IN_A.contains(group)) {
      return;
    }
    int end = name.length();
    while (end > 2 && "aoyij".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    String stem = name.substring(0, end);
    addFatherStem(stem, group);
    addFatherStem(stem.replace("ail", "ayl"), group);
    if (stem.endsWith("el")) {
      addFatherStem(stem.substring(0, stem.length() - 2) + "l", group);
    }
  }

  private void addFatherStem(String stem, String group) {
    List<String> known = fathers.getOrDefault(stem, List.of());
    if (!known.contains(group)) {
      List<String> more = new ArrayList<>(known);
      more.add(group);
      more.sort(null);
      fathers.put(stem, List.copyOf(more));
    }
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
    if (known == null) {
      map.put(form, new Entry(List.of(member), List.of(member.group())));
      return;
    }
    List<Member> members = new ArrayList<>(known.members());
    members.add(member);
    List<String> groups = new ArrayList<>(known.groups());
    groups.add(member.group());
    groups.sort(null);
    map.put(form, new Entry(members, List.copyOf(groups)));
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

  /// The groups of the father's name that a patronymic's stem tells.
  ///
  /// @param stem as [Patronymics#stem] gives it
  List<String> fathers(String stem) {
    Entry names = given.get(stem);
    return names == null ? fathers.getOrDefault(stem, List.of()) : names.groups();
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
