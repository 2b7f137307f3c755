package dev.chokepoint.casebook.trace;

import java.util.List;

/// Statements that cannot all be true, side by side; none is picked.
///
/// @param question what they disagree about
/// @param positions what each says
public record Dispute(String question, List<Position> positions) {

  public Dispute {
    positions = List.copyOf(positions);
  }

  /// One position.
  ///
  /// @param says in words
  /// @param grades Admiralty grades of the statements behind it
  /// @param sources numbers of the documents that say so
  /// @param unverified whether it rests on memory alone
  public record Position(
      String says, List<String> grades, List<Integer> sources, boolean unverified) {

    public Position {
      grades = List.copyOf(grades);
      sources = List.copyOf(sources);
    }
  }
}
