package dev.chokepoint.desk.runs;

import dev.chokepoint.evidence.sentence.Sentence;

/// A file that is handed in is larger than is taken; nothing of it was kept.
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence said;

  private TooLarge(Sentence said) {
    super(said.text(), null, false, false);
    this.said = said;
  }

  /// What the message says, for a reader of another language.
  public Sentence said() {
    return said;
  }

  static TooLarge asItComes() {
    return new TooLarge(
        Sentence.of(
            "A file may have up to 32 MiB here. Larger ones go through chokepoint screen --file."));
  }

  static TooLarge unpacked() {
    return new TooLarge(
        Sentence.of(
            "A packed file may have up to 128 MiB unpacked here. Larger ones go through chokepoint"
                + " screen --file."));
  }
}
