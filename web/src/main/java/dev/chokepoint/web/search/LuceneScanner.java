package dev.chokepoint.web.search;

import dev.chokepoint.web.answer.Problem;

/// Takes a query apart into words, phrases and signs, from the left to the right.
final class LuceneScanner {

  private final String text;
  private int at;

  LuceneScanner(String text) {
    this.text = text;
  }

  static Problem fault(String why) {
    return Problem.badRequest("Invalid query syntax: " + why);
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /// Whether this character comes next.
  boolean isNext(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  /// Goes over the character if it comes next.
  boolean take(char sign) {
    boolean there = isNext(sign);
    at += there ? 1 : 0;
    return there;
  }

  /// Goes over a sign that stands before something.
  boolean sign(char sign) {
    boolean there =
        at + 1 < text.length()
            && text.charAt(at) == sign
            && !Character.isWhitespace(text.charAt(at + 1));
    at += there ? 1 : 0;
    return there;
  }

  /// Goes over an operator that stands as a word of its own.
  boolean word(String operator) {
    skipSpace();
    boolean there = ahead(operator);
    at += there ? operator.length() : 0;
    return there;
  }

  boolean ahead(String operator) {
    int end = at + operator.length();
    return text.startsWith(operator, at)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '(');
  }

  void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /// A phrase with its quotes; a distance behind it is passed over.
  String phrase() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      throw fault("a quote is not closed");
    }
    String phrase = text.substring(at, end + 1);
    at = end + 1;
    if (at < text.length() && text.charAt(at) == '~') {
      at++;
      bare();
    }
    return phrase;
  }

  /// What stands up to a space or a sign that ends a term.
  String bare() {
    StringBuilder word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        word.append(text.charAt(at + 1));
        at += 2;
        continue;
      }
      if (Character.isWhitespace(c) || c == ')' || c == ':' || c == '"') {
        break;
      }
      if (c == '/' || c == '[' || c == '{' || c == '^' || c == '(' || c == ']' || c == '}') {
        throw fault("\"" + c + "\" cannot stand there; put the text in quotes");
      }
      word.append(c);
      at++;
    }
    if (word.isEmpty()) {
      throw fault("something is missing at " + (at + 1));
    }
    return word.toString();
  }
}
