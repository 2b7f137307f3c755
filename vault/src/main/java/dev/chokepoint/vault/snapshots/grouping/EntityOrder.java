package dev.chokepoint.vault.snapshots.grouping;

/// The order of entity ids in every published file: by code point, which is the order of their
/// UTF-8 bytes.
public final class EntityOrder {

  private EntityOrder() {}

  /// Negative, zero or positive, as of a [java.util.Comparator].
  public static int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char l = left.charAt(i);
      char r = right.charAt(i);
      if (l != r) {
        boolean pairs = Character.isSurrogate(l) != Character.isSurrogate(r);
        int byUnit = Character.compare(l, r);
        return pairs ? (Character.isSurrogate(l) ? 1 : -1) : byUnit;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
