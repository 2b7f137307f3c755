package dev.chokepoint.desk.runs;

/// A file that is handed in is larger than is taken; nothing of it was kept.
public final class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLarge() {
    super(
        "A file may have up to 32 MiB here. Larger ones go through chokepoint screen --file.",
        null,
        false,
        false);
  }
}
