package dev.chokepoint.routes.goods;

/// A run with its property as one text, for telling distinct ones apart while an index is built:
/// one letter for the property, one for what else is known of it, and its text.
@SuppressWarnings("EnumOrdinal") // the form of the file fixes the order of these
record StoredRun(GoodsProperty property, Run run) {

  private static final int FIRST = 'A';
  private static final int MOST_PIECES = 9;
  private static final int DIGITS_MEET = 10;

  static String text(GoodsProperty property, Run run) {
    int shape = Math.min(run.pieces(), MOST_PIECES) + (run.digitsMeet() ? DIGITS_MEET : 0);
    return "" + (char) (FIRST + property.ordinal()) + (char) (FIRST + shape) + run.text();
  }

  static StoredRun of(String text) {
    int shape = text.charAt(1) - FIRST;
    return new StoredRun(
        GoodsProperty.ALL[text.charAt(0) - FIRST],
        new Run(text.substring(2), shape % DIGITS_MEET, shape >= DIGITS_MEET));
  }
}
