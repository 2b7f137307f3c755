package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks the trigram index for names at least as similar as its own threshold.
final class TrigramFinder implements Finder {

  private static final int CANDIDATES = 50;

  private final PreparedStatement query;

  TrigramFinder(Connection connection) throws SQLException {
    this.query =
        connection.prepareStatement(
            "select party, similarity(name, ?) as score from names where name % ?"
                + " order by score desc, party limit "
                + CANDIDATES);
  }

  @Override
  public List<Hit> find(LabelledParty party, int limit) {
    String name = PlainText.of(party.name());
    Map<Integer, Double> best = new HashMap<>();
    try {
      query.setString(1, name);
      query.setString(2, name);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          best.merge(rows.getInt(1), rows.getDouble(2), Math::max);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return BestHits.of(best, limit);
  }

  @Override
  public void close() {
    try {
      query.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
