package dev.chokepoint.vault.snapshots.text;

/// How many letters must change, come or go, or swap with their neighbour, to make one word another
/// (optimal string alignment).
final class EditDistance {

  private EditDistance() {}

  /// Whether at most `limit` edits do it. Time is the product of the lengths.
  static boolean within(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return false;
    }
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(left, right, cost, i, j);
      }
    }
    return cost[left.length()][right.length()] <= limit;
  }

  private static int cheapest(String left, String right, int[][] cost, int i, int j) {
    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
