package dev.chokepoint.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Sources of our own making: `harbour`, a sanctioned person with companies, family and measures,
/// and `donations`, payments to parties. All in them is invented.
final class Fixtures {

  static final String HARBOUR = "harbour";
  static final String DONATIONS = "donations";

  /// How many payments `donations` has to the first party, in the order of the file.
  static final int PAYMENTS = 24;

  private Fixtures() {}

  /// Loads both, and an empty one called `quay`.
  static void load(Path data) {
    RunningServer.load(data, resource("harbour.entities.ftm.json"), HARBOUR);
    RunningServer.load(data, donations(data), DONATIONS);
  }

  static Path resource(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ids run against the order of the file, so that neither can be mistaken for the other.
  private static Path donations(Path folder) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        """
        {"id":"party-1","schema":"Organization","properties":{"name":["Blaue Liste"]}}
        {"id":"addr-1","schema":"Address","properties":{"full":["Hauptstrasse 1, 76135 Karlsruhe"],"city":["Karlsruhe"],"country":["de"]}}
        {"id":"donor-1","schema":"Person","properties":{"name":["Frau Lina Dachner"],"country":["de"],"addressEntity":["addr-1"]}}
        {"id":"donor-2","schema":"Company","properties":{"name":["Südwerk Metallbau GmbH"],"country":["de"]}}
        {"id":"donor-3","schema":"Company","properties":{"name":["Nordwerk Holding"],"country":["fr"]}}
        """);
    for (int i = 0; i < PAYMENTS; i++) {
      lines.append(
          """
          {"id":"pay-%02d","schema":"Payment","properties":{"amountEur":["%d"],"beneficiary":["party-1"],"payer":["%s"],"date":["2011-12-%02d"]}}
          """
              .formatted(
                  PAYMENTS - i, 1000 * (i % 7) + i, i % 2 == 0 ? "donor-1" : "donor-2", i + 1));
    }
    try {
      return Files.writeString(folder.resolve("donations.entities.ftm.json"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
