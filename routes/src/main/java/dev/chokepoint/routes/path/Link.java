package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.statement.Statement;
import java.util.Comparator;
import java.util.List;

/// That two entities have to do with each other.
///
/// @param from where a path comes from
/// @param to where it goes on
/// @param kind name of the schema of the entity that links them, or of the property by which one
///   names the other
/// @param record id of the entity that says so
/// @param forward whether the path goes in the record's own direction: from the owner, sender or
///   naming entity; true where the record has none
/// @param statements that say so
public record Link(
    String from,
    String to,
    String kind,
    String record,
    boolean forward,
    List<Statement> statements) {

  /// By ends, record and kind.
  public static final Comparator<Link> IN_ORDER =
      Comparator.comparing(Link::from)
          .thenComparing(Link::to)
          .thenComparing(Link::record)
          .thenComparing(Link::kind)
          .thenComparing(Link::forward);

  public Link {
    statements = List.copyOf(statements);
  }
}
