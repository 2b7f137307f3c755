package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Neighbours of which nothing is read twice. For one request: webs of owners that are gathered one
/// after the other have much in common.
public final class RememberedNeighbours implements Neighbours {

  /// Records after which no further web should be begun; no more are remembered either.
  static final int MOST_READ = 20_000;

  private final Neighbours neighbours;
  private final int most;
  private final Map<String, Optional<Entity>> entities = new HashMap<>();
  private final Map<Around, List<String>> around = new HashMap<>();
  private int read;

  private record Around(String id, int most) {}

  public RememberedNeighbours(Neighbours neighbours) {
    this(neighbours, MOST_READ);
  }

  /// @param most records after which it is spent
  RememberedNeighbours(Neighbours neighbours, int most) {
    this.neighbours = neighbours;
    this.most = most;
  }

  @Override
  public Optional<Entity> entity(String id) {
    Optional<Entity> known = entities.get(id);
    if (known != null) {
      return known;
    }
    Optional<Entity> entity = neighbours.entity(id);
    if (!isSpent()) {
      entities.put(id, entity);
    }
    read++;
    return entity;
  }

  @Override
  public List<String> referring(String id, int limit) {
    Around asked = new Around(id, limit);
    List<String> known = around.get(asked);
    if (known != null) {
      return known;
    }
    List<String> ids = neighbours.referring(id, limit);
    if (!isSpent()) {
      around.put(asked, ids);
    }
    return ids;
  }

  /// Whether so much was read that the request should come to its end.
  boolean isSpent() {
    return read >= most;
  }
}
