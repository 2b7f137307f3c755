package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// One source often says the same thing in several places. Statements of one id become one that
/// stands where the first stood, with every place, the earliest first and the latest last day seen.
/// Grade, basis and the other columns are those of the first.
public final class RepeatedStatements {

  private RepeatedStatements() {}

  /// The entity without repetitions.
  public static EntityStatements merged(EntityStatements entity) {
    Map<String, Statement> byId = new LinkedHashMap<>();
    for (Statement statement : entity.statements()) {
      byId.merge(statement.id(), statement, RepeatedStatements::merge);
    }
    if (byId.size() == entity.statements().size()) {
      return entity;
    }
    return new EntityStatements(entity.entityId(), new ArrayList<>(byId.values()));
  }

  private static Statement merge(Statement first, Statement again) {
    Set<Locator> places = new LinkedHashSet<>(first.provenance().locators());
    places.addAll(again.provenance().locators());
    Provenance p = first.provenance();
    return first
        .with(new Provenance(p.grade(), p.basis(), p.statedBy(), List.copyOf(places)))
        .seen(
            either(first.firstSeen(), again.firstSeen(), (a, b) -> a.compareTo(b) <= 0 ? a : b),
            either(first.lastSeen(), again.lastSeen(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
  }

  private static @Nullable String either(
      @Nullable String left, @Nullable String right, BinaryOperator<String> choice) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return choice.apply(left, right);
  }
}
