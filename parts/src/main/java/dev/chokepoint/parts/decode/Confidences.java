package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.Confidence.Level;
import dev.chokepoint.parts.decode.Decoding.Remark;
import dev.chokepoint.parts.number.Reading;
import java.util.List;

/// Puts a word to how far a decoding of a part may be relied on. The rules are ours and stand in
/// `docs/methods/decode.md`.
final class Confidences {

  private Confidences() {}

  static Confidence of(
      List<MakerCandidate> makers, List<PartCandidate> parts, List<Remark> remarks) {
    if (parts.isEmpty()) {
      return new Confidence(Level.LOW, Sentence.of("no part number is read"));
    }
    PartCandidate best = parts.getFirst();
    if (best.reading().compareTo(Reading.MISREAD_TWICE) >= 0) {
      return new Confidence(Level.LOW, best.reading().words());
    }
    if (remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.CONFLICT)) {
      return new Confidence(
          Level.LOW, Sentence.of("the maker and the number contradict each other"));
    }
    if (best.reading().compareTo(Reading.DASHES_DIFFER) >= 0) {
      return new Confidence(Level.MODERATE, best.reading().words());
    }
    if (best.number().level() == dev.chokepoint.parts.number.Level.SAME_FAMILY) {
      return new Confidence(Level.MODERATE, Sentence.of("only the family is read"));
    }
    boolean makerKnown =
        !makers.isEmpty() && makers.getFirst().evidence() != MakerCandidate.Evidence.NUMBER;
    if (makerKnown) {
      return new Confidence(
          Level.HIGH, Sentence.of("the number is built by rule and the maker agrees"));
    }
    return new Confidence(
        Level.MODERATE,
        makers.size() == 1
            ? Sentence.of("the maker is known from the number alone")
            : Sentence.of("no maker is known beside the number"));
  }
}
