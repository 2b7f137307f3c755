package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.marking.Token;
import java.util.List;

/// A token with the roles of its pieces.
///
/// @param token as it was read and folded
/// @param pieces what it is; one that is the whole token, or several
public record TokenReading(Token token, List<Piece> pieces) {

  public TokenReading {
    pieces = List.copyOf(pieces);
  }

  /// A piece of a token and what it is.
  ///
  /// @param text the piece
  /// @param role what it is
  /// @param reason why
  public record Piece(String text, Role role, Sentence reason) {}

  /// Whether nothing is known of it, or it looks like a date code and is not read.
  public boolean notUnderstood() {
    return pieces.stream().anyMatch(piece -> piece.role() == Role.UNDECODABLE)
        || pieces.stream().allMatch(piece -> piece.role() == Role.UNKNOWN);
  }
}
