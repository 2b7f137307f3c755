package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/// A consignee that also received what fits parts found elsewhere.
///
/// @param consignee id
/// @param name what to call it
/// @param found the other parts, by id
public record SharedConsignee(String consignee, String name, List<Found> found) {

  private static final int MOST_NAMED = 5;

  /// A part that was found elsewhere.
  ///
  /// @param part id of the component
  /// @param name what to call it
  /// @param number as read
  /// @param items ids of what it was found in
  /// @param shipments ids of its shipments to the consignee
  public record Found(
      String part, String name, String number, List<String> items, List<String> shipments) {

    public Found {
      items = List.copyOf(items);
      shipments = List.copyOf(shipments);
    }
  }

  public SharedConsignee {
    found = List.copyOf(found);
  }

  /// In a sentence.
  public Sentence sentence() {
    String first =
        found.stream()
            .limit(MOST_NAMED)
            .map(each -> each.name() + " (" + each.number() + ")")
            .collect(Collectors.joining(", "));
    int rest = found.size() - MOST_NAMED;
    Sentence named =
        rest > 0 ? Sentence.of("{0} and {1} more", first, rest) : Sentence.verbatim(first);
    return found.size() == 1
        ? Sentence.of(
            "{0} also received shipments that fit {1} part found elsewhere: {2}.",
            name, found.size(), named)
        : Sentence.of(
            "{0} also received shipments that fit {1} parts found elsewhere: {2}.",
            name, found.size(), named);
  }
}
