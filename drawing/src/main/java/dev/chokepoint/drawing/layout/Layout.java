package dev.chokepoint.drawing.layout;

import dev.chokepoint.drawing.network.Network;
import java.util.Map;

/// Gives every node of a network a place where it covers no other. The same network gives the same
/// places.
public sealed interface Layout permits Lanes, Layered, Radial {

  /// Places nodes and links.
  ///
  /// @param pins centres of nodes that were put somewhere by hand; others make way for them
  Placement place(Network network, Map<String, Point> pins);
}
