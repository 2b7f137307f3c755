package dev.chokepoint.matching;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.explain.Explainer;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.index.NamesIndex;
import dev.chokepoint.matching.names.NameReader;
import dev.chokepoint.matching.names.NameTables;
import dev.chokepoint.matching.score.Calibration;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyReader;
import dev.chokepoint.matching.score.PartyScorer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The door of this room: analyse parties, find those that may be the same, score, explain. Holds
/// the tables of names. For several threads; what compares and searches is made once a thread.
public final class Matching {

  /// From this score on two parties are taken for a possible match, unless another is asked for.
  public static final double DEFAULT_THRESHOLD = 0.70;

  /// The lowest threshold that a person may ask for.
  public static final double LOWEST_THRESHOLD = 0.50;

  /// The lowest score that a program may ask to see. Nothing under it is ever a match; it is for
  /// those that show every candidate, such as OpenRefine.
  public static final double LOWEST_CUTOFF = 0.30;

  /// Read when first needed, so that a question about something else does not wait for them.
  private static final class Tables {
    static final NameTables NAMES = NameTables.load();
    static final NameReader READER = new NameReader(NAMES);
    static final Calibration CALIBRATION = Calibration.load();
  }

  private final Model model;
  private final NamesIndex index;

  /// @param model tells persons from companies and ships
  public Matching(Model model) {
    this.model = model;
    this.index = new NamesIndex(this::parties);
  }

  private PartyReader parties() {
    return new PartyReader(model, Tables.READER);
  }

  /// The index that the vault keeps for [#screener].
  public DerivedIndex<NameIndex> index() {
    return index;
  }

  /// Analyses an entity.
  public Party analyse(Entity entity) {
    return parties().read(entity);
  }

  /// Analyses what is known of a party that is no entity.
  ///
  /// @param schema null when nobody said
  /// @param names one or more
  /// @param dates birth or incorporation, ISO 8601 of any precision
  /// @param countries two-letter codes
  public Party analyse(
      @Nullable String schema,
      List<String> names,
      List<String> dates,
      List<String> countries,
      List<PartyIdentifier> identifiers) {
    return analyse(schema, names, dates, countries, List.of(), identifiers);
  }

  /// The same with addresses as written.
  public Party analyse(
      @Nullable String schema,
      List<String> names,
      List<String> dates,
      List<String> countries,
      List<String> addresses,
      List<PartyIdentifier> identifiers) {
    return parties().read(schema, names, dates, countries, addresses, identifiers);
  }

  /// Analyses a party of which nobody said what it is in every way that its name may be meant: as a
  /// person's, as an organisation's, and as a name of anything. Each reading fits only what it can
  /// be; the last fits all. None of them claims to know the schema.
  public List<Party> readings(
      List<String> names,
      List<String> dates,
      List<String> countries,
      List<String> addresses,
      List<PartyIdentifier> identifiers) {
    List<Party> readings = new ArrayList<>();
    for (String schema : List.of("Person", "Organization", "Thing")) {
      Party party = analyse(schema, names, dates, countries, addresses, identifiers);
      readings.add(
          new Party(
              null,
              party.family(),
              party.names(),
              party.dates(),
              party.countries(),
              party.addresses(),
              party.identifiers()));
    }
    return readings;
  }

  /// Scores pairs of parties. For one thread.
  public Comparison comparison() {
    return new Comparison(new PartyScorer(Tables.NAMES), Tables.CALIBRATION);
  }

  /// Searches some indexes as one. For one thread.
  public Screener screener(List<NameIndex> indexes) {
    return new Screener(indexes, new PartyScorer(Tables.NAMES), Tables.CALIBRATION);
  }

  /// Says why two parties score as they do.
  ///
  /// @param asked the party that was asked about
  /// @param found the party on the list
  public Explanation explain(Party asked, Party found) {
    return new Explainer(Tables.NAMES, Tables.CALIBRATION).explain(asked, found);
  }
}
