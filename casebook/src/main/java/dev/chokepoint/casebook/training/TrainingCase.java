package dev.chokepoint.casebook.training;

import java.util.Map;
import java.util.TreeMap;

/// The fictional training case, put together from a seed: twenty recovered items with planted
/// routes, and everyday trade around them. The same seed gives the same files, so the tables are
/// made when they are first read and are kept nowhere; what is kept is the truth, to judge by.
///
/// @param files content by name, for the case
/// @param truth content by name, for those who judge; no engine may read it
public record TrainingCase(Map<String, String> files, Map<String, String> truth) {

  /// The seed of the published case.
  public static final long SEED = 20_261_126;

  /// Day up to which the case's invented facts were gathered.
  static final String EDITION = "2026-10-01";

  private static final int LINES = 3000;

  public TrainingCase {
    files = Map.copyOf(files);
    truth = Map.copyOf(truth);
  }

  /// Puts the case together.
  public static TrainingCase of(long seed) {
    Draw draw = new Draw(seed);
    CaseTables tables = new CaseTables();
    PartyBook parties = new PartyBook(tables, draw);
    Catalogue makers = new Catalogue(tables, parties);
    Actors who = new Actors(parties);
    ShipmentBook shipments = new ShipmentBook(tables, draw);
    TruthBook truth = new TruthBook();
    ItemBook items = new ItemBook(tables, shipments, makers, who, truth);
    new PlainItems(items).plant();
    new DoubtfulItems(items).plant();
    new Surroundings(tables, parties, makers, who, truth).place();
    new BackgroundTraffic(draw, parties, shipments, makers, who).fillTo(LINES);
    shipments.close();
    Map<String, String> files = new TreeMap<>(tables.files());
    files.put("case.json", metadata());
    return new TrainingCase(
        files, Map.of("truth.csv", truth.truth(), "around.csv", truth.around()));
  }

  private static String metadata() {
    StringBuilder json = new StringBuilder();
    json.append("{\n  \"id\": \"training\",\n")
        .append("  \"title\": \"Training case (fictional): twenty recovered items\",\n")
        .append("  \"edition\": \"")
        .append(EDITION)
        .append("\",\n")
        .append("  \"traced\": [\"training-component-01\"],\n")
        .append("  \"owned\": [\"training-ooo-radostelix-import\", \"training-ooo-vympelix\"],\n")
        .append("  \"tables\": [\n");
    CaseTable[] tables = CaseTable.values();
    for (int i = 0; i < tables.length; i++) {
      json.append("    \"")
          .append(tables[i].file())
          .append(i + 1 < tables.length ? "\",\n" : "\"\n");
    }
    return json.append("  ]\n}\n").toString();
  }
}
