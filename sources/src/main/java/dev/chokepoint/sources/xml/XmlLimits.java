package dev.chokepoint.sources.xml;

/// How much of a file is held in memory at a time. Lists stay far under these; more is a file that
/// was made to harm, or no list.
///
/// @param depth elements inside each other; deeper nesting makes the file unreadable
/// @param attribute characters of one attribute; more makes the file unreadable
/// @param text characters of all text of one element read whole; what is over is left out, and
///   [XmlElement#excess()] says so
/// @param elements elements inside one element read whole; what is over is left out likewise
public record XmlLimits(int depth, int attribute, int text, int elements) {

  /// 64 deep, 64 Ki characters an attribute, a million of text and 100,000 elements a record.
  public static final XmlLimits OF_LISTS = new XmlLimits(64, 1 << 16, 1_000_000, 100_000);
}
