package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;

/// A party that a measure in force names, so that ownership by it counts.
///
/// @param party its id
/// @param because the measure in words, as the answer shows it
/// @param requirement under rules that pass on an owner's own requirement, that requirement;
///   nothing under others
/// @param statements ids of the statements that list it
public record Seed(String party, Sentence because, Sentence requirement, List<String> statements) {

  public Seed {
    statements = List.copyOf(statements);
  }
}
