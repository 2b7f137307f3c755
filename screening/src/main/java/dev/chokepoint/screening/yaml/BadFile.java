package dev.chokepoint.screening.yaml;

import dev.chokepoint.evidence.sentence.Sentence;

/// A policy or a mapping cannot be taken as it is; says where and why.
public final class BadFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence said;

  /// @param line counted from 1; 0 when no line is to blame
  public BadFile(String file, int line, Sentence reason) {
    this(
        line == 0
            ? Sentence.of("{0}: {1}", file, reason)
            : Sentence.of("{0}, line {1}: {2}", file, Integer.toString(line), reason));
  }

  private BadFile(Sentence said) {
    super(said.text());
    this.said = said;
  }

  /// What the message says, for a reader of another language.
  public Sentence said() {
    return said;
  }
}
