package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Arabic names of two or three words that are written together as often as apart: Abd al-Rahman,
/// Nur ud-Din, Rahmat Ullah. They become one token, so that all writings meet.
final class CompoundNames {

  private static final Set<String> SERVANT =
      Set.of(
          "abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus", "abdu", "abdil");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ol", "il", "ar", "er", "ur", "as", "es", "us", "ad", "ed", "ud", "at",
          "an", "en", "un", "az", "ez", "uz");
  private static final Set<String> FAITH = Set.of("din", "deen", "dine", "dien");
  private static final Set<String> OF_THE_FAITH =
      Set.of(
          "uddin", "eddin", "eddine", "aldin", "aldeen", "uldin", "uddeen", "oddin", "addin",
          "eldin", "eldeen", "addine", "adin", "udin", "edin", "odin", "iddin");
  private static final Set<String> OF_GOD = Set.of("ullah", "allah", "ollah", "ulla", "oullah");
  private static final int SHORTEST = 6;
  private static final int SHORTEST_SLIP = 5;
  private static final Slips SERVANT_SLIPS = new Slips(0);

  static {
    SERVANT_SLIPS.add("abdul");
  }

  private CompoundNames() {}

  /// Joins such words where they stand side by side, or where a list that turns names parted them.
  static List<Draft> join(List<Draft> written) {
    List<Draft> drafts = unturned(written);
    List<Draft> joined = new ArrayList<>(drafts.size());
    int i = 0;
    while (i < drafts.size()) {
      int length = compound(drafts, i);
      joined.add(length > 1 ? joined(drafts, i, length) : drafts.get(i));
      i += Math.max(1, length);
    }
    return joined;
  }

  /// `RAHMAN, Abdul` is Abdul Rahman: the servant does not stand without what follows.
  private static List<Draft> unturned(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return drafts;
    }
    Draft first = drafts.getFirst();
    Draft last = drafts.getLast();
    if (drafts.get(1).word.before() != ','
        || !isServant(last.latin)
        || last.latin.equals("abd")
        || !isPlainName(first)) {
      return drafts;
    }
    Word one = last.word;
    Word other = first.word;
    Word whole =
        new Word(
            one.surface() + other.surface(),
            one.cased() + other.cased(),
            other.script(),
            one.upper() && other.upper(),
            other.before(),
            other.after(),
            other.from(),
            other.to());
    List<Draft> turned = new ArrayList<>(drafts.subList(1, drafts.size() - 1));
    turned.addFirst(compound(whole, last.latin, first.latin));
    return turned;
  }

  /// `abdul`, however it is written, or with a slip before its last letter.
  private static boolean isServant(String latin) {
    return SERVANT.contains(latin)
        || (latin.length() >= SHORTEST_SLIP
            && latin.charAt(latin.length() - 1) == 'l'
            && SERVANT_SLIPS.of(latin) != null);
  }

  private static int compound(List<Draft> drafts, int at) {
    String first = drafts.get(at).latin;
    String second = latin(drafts, at + 1);
    String third = latin(drafts, at + 2);
    if (isServant(first) && second != null) {
      if (ARTICLES.contains(second)) {
        return third == null ? 1 : 3;
      }
      return 2;
    }
    if (second == null || !isPlainName(drafts.get(at))) {
      return 1;
    }
    if (OF_THE_FAITH.contains(second) || OF_GOD.contains(second)) {
      return 2;
    }
    return third != null && ARTICLES.contains(second) && FAITH.contains(third) ? 3 : 1;
  }

  private static boolean isPlainName(Draft draft) {
    return draft.isName() && draft.latin.length() > 2;
  }

  private static @Nullable String latin(List<Draft> drafts, int at) {
    if (at >= drafts.size()) {
      return null;
    }
    Draft draft = drafts.get(at);
    boolean joins = draft.isName() || draft.role == TokenRole.PARTICLE;
    // A comma parts the family's names from the person's own.
    return joins && draft.word.before() != ',' && draft.latin.length() > 1 ? draft.latin : null;
  }

  private static Draft joined(List<Draft> drafts, int at, int length) {
    Draft first = drafts.get(at);
    String last = drafts.get(at + length - 1).latin;
    Word word = first.word;
    for (int i = 1; i < length; i++) {
      word = word.joined(drafts.get(at + i).word);
    }
    return compound(word, first.latin, last);
  }

  private static Draft compound(Word word, String first, String last) {
    List<String> forms = new ArrayList<>(4);
    if (isServant(first)) {
      for (String servant : List.of("abdul", "abdel", "abdol", "abd")) {
        forms.add(servant + last);
      }
    } else if (OF_GOD.contains(last)) {
      for (String god : List.of("ullah", "allah", "ollah")) {
        forms.add(first + god);
      }
    } else {
      for (String faith : List.of("uddin", "eddin", "aldin", "eddine")) {
        forms.add(first + faith);
      }
    }
    Reading reading = Reading.of(forms);
    return new Draft(word, reading.latin(), reading.others(), TokenRole.NAME, null);
  }

  /// What all writings of such a name have in one: `abd` and the attribute, or the first part with
  /// `din` or `lah`; null for other names.
  static @Nullable String canonical(String latin) {
    if (latin.length() < SHORTEST) {
      return null;
    }
    if (latin.startsWith("abd")) {
      int at = 3;
      while (at < latin.length() && "aeiou".indexOf(latin.charAt(at)) >= 0) {
        at++;
      }
      boolean article = at < latin.length() - 1 && latin.charAt(at) == 'l';
      boolean doubled = at < latin.length() - 1 && latin.charAt(at) == latin.charAt(at + 1);
      at += article || doubled ? 1 : 0;
      return latin.length() - at >= 3 ? "abd" + latin.substring(at) : null;
    }
    for (String ending : OF_THE_FAITH) {
      if (ending.length() > 4 && latin.length() > ending.length() + 1 && latin.endsWith(ending)) {
        return latin.substring(0, latin.length() - ending.length()) + "din";
      }
    }
    for (String ending : OF_GOD) {
      if (ending.length() > 4 && latin.length() > ending.length() + 1 && latin.endsWith(ending)) {
        return latin.substring(0, latin.length() - ending.length()) + "lah";
      }
    }
    return null;
  }
}
