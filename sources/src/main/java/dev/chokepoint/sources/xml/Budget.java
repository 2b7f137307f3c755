package dev.chokepoint.sources.xml;

/// What may still be held of an element that is read whole.
final class Budget {

  private final XmlElement top;
  private final XmlLimits limits;
  private int elements;
  private int text;

  Budget(XmlElement top, XmlLimits limits) {
    this.top = top;
    this.limits = limits;
  }

  /// Whether one more element may be held.
  boolean takesElement() {
    if (elements >= limits.elements()) {
      top.cut("holds more than " + limits.elements() + " elements");
      return false;
    }
    elements++;
    return true;
  }

  /// Whether so many more characters may be held.
  boolean takesText(int length) {
    if (length > limits.text() - text) {
      top.cut("holds more than " + limits.text() + " characters of text");
      return false;
    }
    text += length;
    return true;
  }
}
