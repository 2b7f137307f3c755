package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells given names, family names and patronymics apart by what a name itself shows: a comma,
/// capitals, endings, names that are only ever given. What it does not show stays `NAME`.
final class PersonRoles {

  private PersonRoles() {}

  static void assign(List<Draft> drafts, NameTables tables) {
    List<Draft> names = new ArrayList<>(drafts.size());
    int comma = -1;
    byTurkicPatronymic(drafts);
    for (Draft draft : drafts) {
      draft.commonness = tables.personCommonness(draft.latin);
      if (draft.isName()) {
        if (comma < 0 && !names.isEmpty() && draft.word.before() == ',') {
          comma = names.size();
        }
        names.add(draft);
      }
      describe(draft, tables);
    }
    markSuffix(drafts);
    if (!byPatronymic(names, comma) && comma < 0) {
      byCapitals(names);
    }
    if (comma > 0) {
      byComma(names, comma);
    }
    byKnownGivenNames(names, tables);
  }

  /// The name before `ogly` or `kyzy` is the father's.
  private static void byTurkicPatronymic(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft father = drafts.get(i - 1);
      String word = drafts.get(i).canonical;
      boolean child = "ogly".equals(word) || "kyzy".equals(word);
      if (child && drafts.get(i).role == TokenRole.PARTICLE && father.isName()) {
        father.role = TokenRole.PATRONYMIC;
        father.canonical = father.latin;
      }
    }
  }

  private static void describe(Draft draft, NameTables tables) {
    boolean named =
        draft.isName() || draft.role == TokenRole.GIVEN || draft.role == TokenRole.FAMILY;
    if (!named) {
      return;
    }
    draft.groups = tables.givenNames().groups(tables.knownForm(draft.latin, draft.others));
    if (draft.isName()) {
      draft.canonical = CompoundNames.canonical(draft.latin);
    }
  }

  /// `II` and `III` after a name count generations.
  private static void markSuffix(List<Draft> drafts) {
    Draft last = drafts.size() < 2 ? null : drafts.getLast();
    if (last != null && last.isName() && last.word.upper() && last.latin.length() > 1) {
      int value = Numbers.roman(last.word.surface());
      if (value > 0) {
        last.role = TokenRole.NUMBER;
        last.canonical = Integer.toString(value);
      }
    }
  }

  /// In `family given patronymic` and `given patronymic family` the patronymic tells the others.
  private static boolean byPatronymic(List<Draft> names, int comma) {
    int at = patronymicAt(names, comma);
    if (at < 0) {
      return false;
    }
    Draft patronymic = names.get(at);
    patronymic.canonical = stem(patronymic);
    patronymic.role = TokenRole.PATRONYMIC;
    boolean russian = patronymic.canonical != null;
    if (russian && comma < 0 && names.size() == 3) {
      Draft given = names.get(at == 2 ? 1 : 0);
      Draft family = names.get(at == 2 ? 0 : 2);
      given.role = given.isName() ? TokenRole.GIVEN : given.role;
      family.role = family.isName() ? TokenRole.FAMILY : family.role;
    } else if (russian && names.size() == 2 && comma < 0) {
      names.get(1 - at).role = TokenRole.GIVEN;
    }
    return true;
  }

  private static int patronymicAt(List<Draft> names, int comma) {
    int size = names.size();
    int from = Math.max(comma, 0);
    if (size == 2 && comma < 0) {
      return Patronymics.isFeminine(names.get(1).latin) && stem(names.get(1)) != null ? 1 : -1;
    }
    if (size < 2 || (size == 2 && comma > 0)) {
      return -1;
    }
    // The last word of `family given patronymic` first, then the inner ones: at the end the same
    // ending makes family names (Abramovich), so an inner one wins over it.
    for (int i = size - 2; i > from; i--) {
      if (stem(names.get(i)) != null) {
        return i;
      }
    }
    return stem(names.getLast()) == null ? -1 : size - 1;
  }

  private static @Nullable String stem(Draft draft) {
    return draft.isName() ? Patronymics.stem(draft.latin) : null;
  }

  private static void byComma(List<Draft> names, int comma) {
    for (int i = 0; i < names.size(); i++) {
      Draft name = names.get(i);
      if (name.isName() || (i < comma && name.role == TokenRole.GIVEN)) {
        name.role = i < comma ? TokenRole.FAMILY : i == comma ? TokenRole.GIVEN : TokenRole.NAME;
      }
    }
  }

  private static void byCapitals(List<Draft> names) {
    boolean upper = false;
    boolean other = false;
    for (Draft name : names) {
      upper |= name.word.upper();
      other |= !name.word.upper() && isCased(name.word);
    }
    if (!upper || !other) {
      return;
    }
    for (Draft name : names) {
      if (name.isName() && name.word.upper() && name.latin.length() > 1) {
        name.role = TokenRole.FAMILY;
      }
    }
  }

  private static boolean isCased(Word word) {
    return switch (word.script()) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN -> true;
      default -> false;
    };
  }

  /// One word that is a given name and stands at an end, and another end that is none.
  private static void byKnownGivenNames(List<Draft> names, NameTables tables) {
    if (names.size() < 2) {
      return;
    }
    Draft first = names.getFirst();
    Draft last = names.getLast();
    boolean firstGiven = isGiven(first, tables);
    boolean lastGiven = isGiven(last, tables);
    if (first.isName() && firstGiven && (last.role == TokenRole.FAMILY || !lastGiven)) {
      first.role = TokenRole.GIVEN;
      last.role = last.isName() ? TokenRole.FAMILY : last.role;
    } else if (last.isName() && lastGiven && (first.role == TokenRole.FAMILY || !firstGiven)) {
      last.role = TokenRole.GIVEN;
      first.role = first.isName() ? TokenRole.FAMILY : first.role;
    }
  }

  private static boolean isGiven(Draft draft, NameTables tables) {
    return tables.givenNames().isGiven(tables.knownForm(draft.latin, draft.others));
  }
}
