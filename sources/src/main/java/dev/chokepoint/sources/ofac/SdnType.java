package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.PartyKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The column `SDN_Type`.
final class SdnType {

  private SdnType() {}

  /// The kind of party; empty when OFAC has come to use a type that we have never met.
  ///
  /// @param cell null where OFAC leaves it empty
  static Optional<PartyKind> kind(@Nullable String cell) {
    if (cell == null) {
      return Optional.of(PartyKind.ORGANIZATION);
    }
    return switch (cell) {
      case "individual" -> Optional.of(PartyKind.PERSON);
      case "vessel" -> Optional.of(PartyKind.VESSEL);
      case "aircraft" -> Optional.of(PartyKind.AIRPLANE);
      default -> Optional.empty();
    };
  }
}
