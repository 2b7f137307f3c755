package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.palette.Status;

/// The outlines of kinds, in a square of 24, and the glyphs of statuses, in a square of 12.
public final class Shapes {

  private Shapes() {}

  /// The outline of a kind.
  public static String of(NodeKind kind) {
    return switch (kind) {
      case PERSON -> "M12 3A9 9 0 1 1 12 21A9 9 0 1 1 12 3Z";
      case COMPANY -> "M4 4H20V20H4Z";
      case PUBLIC_BODY -> "M4 4H20V20H4ZM4 9H20";
      case VESSEL -> "M12 2L22 12L12 22L2 12Z";
      case PART -> "M7 3.5H17L22 12L17 20.5H7L2 12Z";
      case SHIPMENT -> "M3 5H14L21 12L14 19H3L9 12Z";
      case RECOVERY -> "M12 2.5L20 5.5V11.5C20 16.5 16.5 20 12 21.5C7.5 20 4 16.5 4 11.5V5.5Z";
      case ADDRESS -> "M12 6L18.5 18H5.5Z";
      case DOCUMENT -> "M5 3H15L19 7V21H5ZM15 3V7H19";
      case OTHER -> "M8 4H16Q20 4 20 8V16Q20 20 16 20H8Q4 20 4 16V8Q4 4 8 4Z";
    };
  }

  /// What of a glyph is filled; empty for those that are outlines only.
  static String filled(Status status) {
    return switch (status) {
      case LISTED -> "M1 1H11V11H1Z";
      case LINKED -> "M1 1H6V11H1Z";
      case CONTROLLED -> "M6 1L11.5 11H0.5Z";
      case CLEARED -> "M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1Z";
      case TO_REVIEW, NO_FINDING -> "";
    };
  }

  /// What of a glyph is only outlined; empty for those that are filled.
  static String outlined(Status status) {
    return switch (status) {
      case LINKED -> "M1 1H11V11H1Z";
      case TO_REVIEW -> "M6 0.5L11.5 6L6 11.5L0.5 6Z";
      case NO_FINDING -> "M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1Z";
      case LISTED, CONTROLLED, CLEARED -> "";
    };
  }
}
