package dev.chokepoint.drawing.timeline;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.evidence.interval.DateInterval;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Parties as rows and what happened between them at its dates.
///
/// @param title what it says, in one sentence
/// @param window the days that are shaded, such as those in which a part can have been shipped
/// @param windowWords what the shaded days are; empty when none are
/// @param rows the parties, in order
/// @param events what happened, in any order
public record Timeline(
    String title, DateInterval window, String windowWords, List<Row> rows, List<Event> events) {

  /// @throws IllegalArgumentException when an event is of a party that has no row
  public Timeline {
    rows = List.copyOf(rows);
    events = List.copyOf(events);
    Set<String> known = new HashSet<>();
    rows.forEach(row -> known.add(row.id()));
    for (Event event : events) {
      if (!known.contains(event.from()) || (event.to() != null && !known.contains(event.to()))) {
        throw new IllegalArgumentException("no row for the event " + event.words());
      }
    }
  }

  /// A party.
  ///
  /// @param href its page; null when there is none
  public record Row(String id, NodeKind kind, Label label, @Nullable String href) {}

  /// Something that happened.
  ///
  /// @param from id of the row it belongs to
  /// @param to id of the other row, null when it has none
  /// @param when its days
  /// @param words what happened
  /// @param certainty how it is known
  /// @param href the page of its evidence; null when there is none
  public record Event(
      String from,
      @Nullable String to,
      DateInterval when,
      String words,
      Certainty certainty,
      @Nullable String href) {}
}
