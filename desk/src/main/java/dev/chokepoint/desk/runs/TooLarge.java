package dev.chokepoint.desk.runs;

/// A file that is handed in is larger than is taken; nothing of it was kept.
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private TooLarge(String message) {
    super(message, null, false, false);
  }

  static TooLarge asItComes() {
    return new TooLarge(
        "A file may have up to 32 MiB here. Larger ones go through chokepoint screen --file.");
  }

  static TooLarge unpacked() {
    return new TooLarge(
        "A packed file may have up to 128 MiB unpacked here. Larger ones go through chokepoint"
            + " screen --file.");
  }
}
