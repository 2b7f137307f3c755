package dev.chokepoint.desk.trace;

import java.util.List;

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
  public String sentence() {
    List<String> first =
        found.stream()
            .limit(MOST_NAMED)
            .map(each -> each.name() + " (" + each.number() + ")")
            .toList();
    int rest = found.size() - first.size();
    return name
        + " also received shipments that fit "
        + found.size()
        + (found.size() == 1 ? " part" : " parts")
        + " found elsewhere: "
        + String.join(", ", first)
        + (rest > 0 ? " and " + rest + " more" : "")
        + ".";
  }
}
