package dev.chokepoint.web.entity;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import java.util.Comparator;

/// Where an entity first stands in the files of its source: neighbours come in that order.
record FilePlace(String dataset, long line, String id) {

  static final Comparator<Entity> ORDER =
      Comparator.comparing(
          FilePlace::of,
          Comparator.comparing(FilePlace::dataset)
              .thenComparingLong(FilePlace::line)
              .thenComparing(FilePlace::id));

  static FilePlace of(Entity entity) {
    Statement first = entity.statements().getFirst();
    long line = Long.MAX_VALUE;
    for (Statement statement : entity.statements()) {
      for (Locator place : statement.provenance().locators()) {
        line = Math.min(line, place.line());
      }
    }
    return new FilePlace(first.dataset(), line, entity.id());
  }
}
