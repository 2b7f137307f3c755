package dev.chokepoint.routes;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;
import java.util.Optional;

/// What ties a record to the part that was found, the strongest first. A part of the same number in
/// a shipment is not the part in the weapon: only serial, lot or date continuity, or a maker's
/// answer, ties them.
public enum IdentityLink {
  SAME_ITEM,
  SAME_LOT,
  SAME_PART_AND_DATE_WINDOW,
  SAME_PART_NUMBER,
  SAME_FAMILY;

  /// What it says, without an end stop.
  public Sentence meaning() {
    return switch (this) {
      case SAME_ITEM ->
          Sentence.of("the same item, by its serial number or because a source says so");
      case SAME_LOT -> Sentence.of("the same production lot, or an answer about it");
      case SAME_PART_AND_DATE_WINDOW -> Sentence.of("the same part number inside the whole window");
      case SAME_PART_NUMBER ->
          Sentence.of("the same part number; the window could not be tested whole");
      case SAME_FAMILY -> Sentence.of("the same family of parts only");
    };
  }

  /// The link of that name; empty when there is none.
  public static Optional<IdentityLink> ofName(String name) {
    for (IdentityLink link : values()) {
      if (link.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /// The less telling of two.
  public IdentityLink weaker(IdentityLink other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
