package dev.chokepoint.sources.ofac.remarks;

/// Parentheses inside each other.
public final class Parentheses {

  private Parentheses() {}

  /// Where the parenthesis that opens at `open` is closed; -1 when it never is.
  public static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char here = text.charAt(i);
      depth += here == '(' ? 1 : here == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
