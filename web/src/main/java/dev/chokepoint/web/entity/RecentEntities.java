package dev.chokepoint.web.entity;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Entities of a snapshot that were looked up lately, so that a party who is found again and again
/// is not put together each time. For several threads.
public final class RecentEntities {

  /// So many are kept in each of two generations; an entity takes some kilobytes.
  private static final int MOST = 2_000;

  private final Holdings holdings;
  private volatile ConcurrentHashMap<String, Entity> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<String, Entity> old = new ConcurrentHashMap<>();

  public RecentEntities(Holdings holdings) {
    this.holdings = holdings;
  }

  /// The entity of an id.
  public Optional<Entity> entity(String id) {
    Entity known = young.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Entity older = old.get(id);
    Optional<Entity> found = older == null ? holdings.entity(id) : Optional.of(older);
    found.ifPresent(entity -> keep(id, entity));
    return found;
  }

  private void keep(String id, Entity entity) {
    if (young.size() >= MOST) {
      turn();
    }
    young.put(id, entity);
  }

  private synchronized void turn() {
    if (young.size() >= MOST) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
