package dev.chokepoint.routes;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import java.util.List;

/// That two ids stand for one party, and why that is thought.
///
/// @param left one id
/// @param right the other
/// @param basis what it rests on
/// @param reason a sentence that names the values compared
/// @param statements those it rests on
public record SameParty(
    String left, String right, Basis basis, Sentence reason, List<Statement> statements) {

  public SameParty {
    statements = List.copyOf(statements);
  }

  /// What the identity rests on.
  public enum Basis {
    /// A person decided so.
    DECIDED,
    /// A source says so.
    STATED,
    /// Both carry one identifier.
    IDENTIFIER,
    /// Only the names are alike; such a link is drawn as a step of its own and is weak.
    NAME_ALONE
  }

  /// Whether both ids may be taken for one party without saying so on each route.
  public boolean sure() {
    return basis != Basis.NAME_ALONE;
  }

  /// The other id.
  public String other(String id) {
    return id.equals(left) ? right : left;
  }
}
