package dev.chokepoint.drawing.words;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import org.jspecify.annotations.Nullable;

/// What pictures say, in one language. Plain and without blame: listed, linked, fits.
public interface Wording {

  /// BCP 47 tag.
  String language();

  /// One of a kind, such as `company`.
  String kind(NodeKind kind);

  /// The heading of a lane.
  String lane(Role role);

  /// The status of a node; null stands for nobody having asked.
  String status(@Nullable Status status);

  /// How a link is known.
  String certainty(Certainty certainty);

  /// The name of a group, such as `37 more consignees`.
  String more(int count, NodeKind kind, Role role);

  /// `12 links`.
  String links(int count);

  /// How much of what is there is drawn.
  String count(Drawn drawn);

  /// The heading of the legend.
  String legend();

  /// The heading of the list of sources.
  String sources();

  /// The heading of what has no date.
  String undated();

  /// Before the day on which a picture was made.
  String made();

  /// Days on one of which something happened.
  default String days(DateInterval when) {
    return when.text();
  }
}
