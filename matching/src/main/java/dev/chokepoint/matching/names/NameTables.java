package dev.chokepoint.matching.names;

import dev.chokepoint.evidence.table.TabbedRows;
import dev.chokepoint.matching.names.Phrases.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of names: scripts, legal forms, given names, company words. Immutable once loaded,
/// for several threads.
public final class NameTables {

  /// Of common words that the counted list does not have.
  private static final double UNCOUNTED = 0.4;

  private static final int ALIKE = 4;

  private final Phrases organisationWords = new Phrases();
  private final Phrases personWords = new Phrases();
  private final Phrases thingWords = new Phrases();
  private final LegalForms legalForms = new LegalForms();
  private final Numbers numbers = new Numbers();
  private final Map<String, Double> commonness = new HashMap<>(4096);
  private final Map<String, Double> personCommonness = new HashMap<>(2048);
  private final WrittenOut writtenOut = new WrittenOut();
  private final Scripts scripts = Scripts.load();
  private final GivenNames givenNames = GivenNames.load();

  private NameTables() {}

  /// Reads the tables that ship with the room; takes some tens of milliseconds.
  public static NameTables load() {
    NameTables tables = new NameTables();
    TabbedRows.forEach(NameTables.class, "legal-forms.tsv", 5, tables::addLegalForm);
    TabbedRows.forEach(NameTables.class, "company-words.tsv", 3, tables::addCompanyWord);
    TabbedRows.forEach(NameTables.class, "places.tsv", 2, tables::addPlace);
    TabbedRows.forEach(NameTables.class, "person-words.tsv", 4, tables::addPersonWord);
    TabbedRows.forEach(NameTables.class, "thing-words.tsv", 3, tables::addThingWord);
    TabbedRows.forEach(
        NameTables.class, "numbers.tsv", 2, cells -> tables.numbers.add(cells[0], cells[1]));
    TabbedRows.forEach(NameTables.class, "word-commonness.tsv", 3, tables::addCommonness);
    TabbedRows.forEach(NameTables.class, "company-words.tsv", 3, tables::addTradeWord);
    tables.organisationWords.seal();
    return tables;
  }

  /// Ways of writing, separated by " | ".
  private static List<String> forms(String cell) {
    List<String> forms = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf(" | "); bar >= 0; bar = cell.indexOf(" | ", from)) {
      forms.add(cell.substring(from, bar));
      from = bar + 3;
    }
    forms.add(cell.substring(from));
    return forms;
  }

  private void addLegalForm(String[] cells) {
    List<String> countries = cells[2].equals("-") ? List.of() : List.of(cells[2].split(","));
    legalForms.add(cells[0], cells[1], countries);
    Where where = Where.valueOf(cells[3].toUpperCase(Locale.ROOT));
    for (String form : forms(cells[4])) {
      organisationWords.add(form, cells[0], TokenRole.LEGAL_FORM, where);
      List<String> words = Phrases.words(form);
      words.forEach(word -> writtenOut.addForm(word, words.size() == 1));
      if (words.size() > 1) {
        words.forEach(writtenOut::addInPhrase);
      }
    }
  }

  private void addCompanyWord(String[] cells) {
    boolean article = cells[1].equals("article");
    TokenRole role =
        article ? TokenRole.PARTICLE : TokenRole.valueOf(cells[1].toUpperCase(Locale.ROOT));
    Where where = role == TokenRole.PARTICLE && !article ? Where.INNER : Where.ANY;
    for (String form : forms(cells[2])) {
      organisationWords.add(form, cells[0], role, where);
    }
    if (role == TokenRole.GENERIC) {
      commonness.put(cells[0], UNCOUNTED);
    }
  }

  private void addPlace(String[] cells) {
    for (String form : forms(cells[1])) {
      organisationWords.add(form, cells[0], TokenRole.PLACE, Where.ANY);
    }
    commonness.put(cells[0], UNCOUNTED);
  }

  /// Words of trade in Latin letters may be cut in papers, English ones before others.
  private void addTradeWord(String[] cells) {
    if (cells[1].equals("generic")) {
      for (String form : forms(cells[2])) {
        boolean first = form.startsWith(cells[0].substring(0, Math.min(ALIKE, cells[0].length())));
        writtenOut.addTrade(form, first ? 1 : 0);
        Phrases.words(form).forEach(writtenOut::addInPhrase);
      }
    }
  }

  private void addPersonWord(String[] cells) {
    TokenRole role = TokenRole.valueOf(cells[1].toUpperCase(Locale.ROOT));
    Where where = Where.valueOf(cells[2].toUpperCase(Locale.ROOT));
    for (String form : forms(cells[3])) {
      personWords.add(form, cells[0], role, where);
    }
  }

  private void addThingWord(String[] cells) {
    TokenRole role = cells[1].equals("prefix") ? TokenRole.VESSEL_PREFIX : TokenRole.GENERIC;
    for (String form : forms(cells[2])) {
      boolean prefix = role == TokenRole.VESSEL_PREFIX;
      thingWords.add(form, cells[0], role, prefix ? Where.START : Where.ANY);
    }
  }

  private void addCommonness(String[] cells) {
    Map<String, Double> counts = cells[0].equals("person") ? personCommonness : commonness;
    counts.put(cells[1], Double.valueOf(cells[2]));
  }

  /// Whether two words are one given name, by their main Latin forms or, where no table has those,
  /// by their other forms; null when no table says so.
  public @Nullable NameRelation sameGivenName(NameToken left, NameToken right) {
    return givenNames.sameGiven(knownForm(left), knownForm(right));
  }

  /// Whether two words are one family name of East Asia in different romanisations, such as Wong
  /// and Wang; null when no table says so.
  public @Nullable NameRelation sameFamilyName(NameToken left, NameToken right) {
    return givenNames.sameFamily(knownForm(left), knownForm(right));
  }

  private String knownForm(NameToken token) {
    return knownForm(token.latin(), token.otherForms());
  }

  String knownForm(String latin, List<String> others) {
    if (others.isEmpty() || givenNames.isGiven(latin) || givenNames.isEastAsianFamily(latin)) {
      return latin;
    }
    for (String other : others) {
      if (givenNames.isGiven(other)) {
        return other;
      }
    }
    return latin;
  }

  /// How two legal forms stand to each other.
  ///
  /// @param left the canonical value of a token with the role `LEGAL_FORM`
  /// @param right another
  public LegalFormMatch legalForms(String left, String right) {
    return legalForms.match(left, right);
  }

  /// The class of a legal form: `limited`, `stock`, `state`, `nonprofit` ...; null for no legal
  /// form.
  public @Nullable String legalFormClass(String form) {
    return legalForms.type(form);
  }

  /// Countries that have a legal form, in ISO 3166-1; empty when many do or it is none.
  public List<String> legalFormCountries(String form) {
    return legalForms.countries(form);
  }

  /// How little a word of an organisation's name tells, from 0 to 1.
  ///
  /// @param meaning the word or what it stands for, see [NameToken#meaning]
  public double commonness(String meaning) {
    return commonness.getOrDefault(meaning, 0.0);
  }

  /// How common a part of persons' names is, from 0 to 1.
  public double personCommonness(String latin) {
    return personCommonness.getOrDefault(latin, 0.0);
  }

  Phrases organisationWords() {
    return organisationWords;
  }

  WrittenOut writtenOut() {
    return writtenOut;
  }

  Phrases personWords() {
    return personWords;
  }

  Phrases thingWords() {
    return thingWords;
  }

  Numbers numbers() {
    return numbers;
  }

  Scripts scripts() {
    return scripts;
  }

  GivenNames givenNames() {
    return givenNames;
  }
}
