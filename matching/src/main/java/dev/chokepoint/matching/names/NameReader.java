package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// Reads names into words with their roles. For several threads.
///
/// Of a name of more than 64 words the first 64 are read. Nothing is thrown for any text.
public final class NameReader {

  private final PersonReader persons;
  private final OrganisationReader organisations;
  private final ThingReader things;
  private final NameTables tables;

  public NameReader(NameTables tables) {
    Readings readings = new Readings(tables.scripts());
    this.tables = tables;
    this.persons = new PersonReader(tables, readings);
    this.organisations = new OrganisationReader(tables, readings);
    this.things = new ThingReader(tables, readings);
  }

  /// Analyses a name.
  ///
  /// @param raw the name as written
  /// @param kind what bears it; of `ANY` a name with a legal form or a common company word is read
  ///   as an organisation's, any other as a person's
  public AnalysedName read(String raw, NameKind kind) {
    List<Word> words = WordSplitter.split(raw);
    List<Draft> drafts =
        switch (kind) {
          case PERSON -> persons.read(raw, words);
          case ORGANISATION -> organisations.read(raw, words);
          case VESSEL, AIRCRAFT, OBJECT -> things.read(raw, words, kind);
          case ANY -> any(raw, words);
        };
    List<NameToken> tokens = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      tokens.add(draft.token());
    }
    return new AnalysedName(raw, kind, tokens);
  }

  private List<Draft> any(String raw, List<Word> words) {
    List<Draft> drafts = organisations.read(raw, words);
    for (Draft draft : drafts) {
      boolean organisation =
          draft.role == TokenRole.LEGAL_FORM
              || draft.role == TokenRole.GENERIC
              || draft.role == TokenRole.ACRONYM;
      if (organisation) {
        for (Draft each : drafts) {
          each.groups = tables.givenNames().groups(tables.knownForm(each.latin, each.others));
        }
        return drafts;
      }
    }
    return persons.read(raw, words);
  }
}
