package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.date.ExcludedReading;
import dev.chokepoint.parts.date.Refusal;
import dev.chokepoint.parts.marking.Marking;
import java.util.List;
import java.util.Optional;

/// What a marking says.
///
/// @param marking as read and folded
/// @param tokens each with its role
/// @param makers who may have made it, the best supported first
/// @param parts what it may be, the surest reading first
/// @param dates when it may have been made: every reading that remains
/// @param excluded readings that a known date forbids
/// @param refusals tokens that look like a date code and are not read
/// @param remarks conflicts, successions and inferences, each a sentence that says what it rests on
/// @param confidence in a word
public record Decoding(
    Marking marking,
    List<TokenReading> tokens,
    List<MakerCandidate> makers,
    List<PartCandidate> parts,
    List<DateReading> dates,
    List<ExcludedReading> excluded,
    List<Refusal> refusals,
    List<Remark> remarks,
    Confidence confidence) {

  public Decoding {
    tokens = List.copyOf(tokens);
    makers = List.copyOf(makers);
    parts = List.copyOf(parts);
    dates = List.copyOf(dates);
    excluded = List.copyOf(excluded);
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
  }

  /// Something a reader of the decoding must know.
  ///
  /// @param kind what sort
  /// @param text a sentence
  public record Remark(Kind kind, Sentence text) {

    /// What sort of remark.
    public enum Kind {
      /// Two things that cannot both be so, or that contradict each other.
      CONFLICT,
      /// What became of a maker.
      SUCCESSION,
      /// What other facts make likelier; it removes no reading.
      INFERENCE,
      /// What limits the answer.
      LIMIT
    }
  }

  /// The surest part; empty when the marking carries no number.
  public Optional<PartCandidate> part() {
    return parts.stream().findFirst();
  }

  /// The pieces with a role, in order.
  public List<String> pieces(Role role) {
    return tokens.stream()
        .flatMap(token -> token.pieces().stream())
        .filter(piece -> piece.role() == role)
        .map(TokenReading.Piece::text)
        .distinct()
        .toList();
  }

  /// The tokens of which nothing is known, as they were read.
  public List<String> notUnderstood() {
    return tokens.stream()
        .filter(TokenReading::notUnderstood)
        .map(token -> token.token().raw())
        .toList();
  }
}
