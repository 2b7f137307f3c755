package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.OwnershipRule;
import java.util.List;

/// That a measure names a held party itself, whoever owns it.
///
/// @param rule under which what the party owns counts for that
/// @param because the measure
/// @param statements ids of the statements that list it
public record NamedItself(OwnershipRule rule, Sentence because, List<String> statements) {

  public NamedItself {
    statements = List.copyOf(statements);
  }
}
