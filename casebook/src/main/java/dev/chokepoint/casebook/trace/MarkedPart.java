package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The part as marked, and what the mark says.
///
/// @param component id of the physical part
/// @param partNumber maker's number the mark is read as; null when it is not read
/// @param maker as published
/// @param brandCountry country of the brand, which is neither that of origin nor of dispatch
/// @param foundIn the item it was taken from, in words
/// @param markings each text exactly as published
/// @param productionReading the production date as read, in words; says so when there is none
/// @param produced every production interval that the reading allows; empty when it says nothing
/// @param recovered when the item was recovered; both ends null when not published
public record MarkedPart(
    String component,
    @Nullable Cited<String> partNumber,
    @Nullable Cited<String> maker,
    @Nullable String brandCountry,
    @Nullable Cited<String> foundIn,
    List<Cited<String>> markings,
    @Nullable Cited<String> productionReading,
    List<DateInterval> produced,
    DateInterval recovered) {

  public MarkedPart {
    markings = List.copyOf(markings);
    produced = List.copyOf(produced);
  }

  /// The window in which it can have been shipped: from the earliest possible production day to the
  /// latest possible recovery day. An unknown end stays unknown.
  public DateInterval shippingWindow() {
    var earliest =
        produced.stream()
            .map(DateInterval::from)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new DateInterval(earliest, recovered.to());
  }
}
