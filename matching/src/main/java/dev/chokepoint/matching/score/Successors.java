package dev.chokepoint.matching.score;

/// Codes of countries that were, and territories that records count to another country: the codes
/// are those of FollowTheMoney data.
final class Successors {

  private Successors() {}

  /// The country that a code is counted to; the code itself where there is none.
  static String of(String code) {
    return switch (code) {
      case "suhh" -> "ru";
      case "ua-cri", "ua-lpr", "ua-dpr" -> "ua";
      case "yucs", "csxx" -> "rs";
      case "cshh" -> "cz";
      case "dd" -> "de";
      case "hk", "mo" -> "cn";
      default -> code;
    };
  }
}
