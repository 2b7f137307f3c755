package dev.chokepoint.evidence.statement;

/// An Admiralty grade such as `B2`: the source's reliability and the information's credibility,
/// kept apart from any likelihood.
public record Grade(SourceReliability reliability, InformationCredibility credibility) {

  /// Reads the written form, a letter A to F and a digit 1 to 6.
  ///
  /// @throws IllegalArgumentException if the text is anything else
  public static Grade parse(String text) {
    if (text.length() != 2 || text.charAt(0) < 'A' || text.charAt(0) > 'F') {
      throw new IllegalArgumentException(
          "a grade is a letter A to F and a digit 1 to 6, not \"" + text + "\"");
    }
    return new Grade(
        SourceReliability.valueOf(text.substring(0, 1)),
        InformationCredibility.ofDigit(text.charAt(1) - '0'));
  }

  /// Whether both halves are judgements; a grade with F or 6 is never ranked against others.
  public boolean judged() {
    return reliability.judged() && credibility.judged();
  }

  @Override
  public String toString() {
    return reliability.name() + credibility.digit();
  }
}
