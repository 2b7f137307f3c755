package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of names: legal forms, given names, company words. Immutable, for several threads.
public final class NameTables {

  private static final String GIVEN_NAMES = "given-names.tsv";

  private final Map<String, String> legalForms = new HashMap<>();
  private final Map<String, String> legalClasses = new HashMap<>();
  private final Map<String, List<GivenForm>> givenNames = new HashMap<>();
  private final Map<String, Double> commonness = new HashMap<>();

  private record GivenForm(String group, String language, boolean nickname) {}

  private NameTables() {}

  /// Reads the tables that ship with the room.
  public static NameTables load() {
    NameTables tables = new NameTables();
    TableFile.read("legal-forms.tsv", 3, tables::addLegalForm);
    TableFile.read(GIVEN_NAMES, 4, tables::addGivenNames);
    TableFile.read(
        "company-words.tsv", 2, cells -> tables.commonness.put(cells[0], Double.valueOf(cells[1])));
    return tables;
  }

  private void addLegalForm(String[] cells) {
    legalClasses.put(cells[0], cells[1]);
    for (String form : cells[2].split(" ")) {
      legalForms.put(form, cells[0]);
    }
  }

  private void addGivenNames(String[] cells) {
    for (String form : cells[3].split(" ")) {
      givenNames
          .computeIfAbsent(form, f -> new ArrayList<>(2))
          .add(new GivenForm(cells[0], cells[1], cells[2].equals("nick")));
    }
  }

  /// Whether two words are one given name; null when no table says so. Equal words are not asked
  /// about.
  public @Nullable NameRelation sameGivenName(NameToken left, NameToken right) {
    List<GivenForm> lefts = givenNames.getOrDefault(left.latin(), List.of());
    List<GivenForm> rights = givenNames.getOrDefault(right.latin(), List.of());
    NameRelation best = null;
    for (GivenForm l : lefts) {
      for (GivenForm r : rights) {
        if (l.group().equals(r.group())) {
          NameRelation.Kind kind = kind(l, r);
          if (best == null || kind.compareTo(best.kind()) < 0) {
            best = new NameRelation(kind, l.group(), GIVEN_NAMES);
          }
        }
      }
    }
    return best;
  }

  private static NameRelation.Kind kind(GivenForm left, GivenForm right) {
    if (left.nickname() || right.nickname()) {
      return NameRelation.Kind.NICKNAME;
    }
    return left.language().equals(right.language())
        ? NameRelation.Kind.SPELLING
        : NameRelation.Kind.TRANSLATION;
  }

  /// How two legal forms stand to each other.
  ///
  /// @param left the canonical value of a token with the role `LEGAL_FORM`
  public LegalFormMatch legalForms(String left, String right) {
    if (left.equals(right)) {
      return LegalFormMatch.SAME;
    }
    String leftClass = legalClasses.get(left);
    return leftClass != null && leftClass.equals(legalClasses.get(right))
        ? LegalFormMatch.EQUIVALENT
        : LegalFormMatch.DIFFERENT;
  }

  /// How little a word of an organisation's name tells, from 0 to 1.
  public double commonness(String latin) {
    return commonness.getOrDefault(latin, 0.0);
  }

  @Nullable String legalForm(String word) {
    return legalForms.get(word);
  }

  List<String> groups(String latin) {
    List<GivenForm> forms = givenNames.get(latin);
    return forms == null
        ? List.of()
        : forms.stream().map(GivenForm::group).distinct().sorted().toList();
  }
}
