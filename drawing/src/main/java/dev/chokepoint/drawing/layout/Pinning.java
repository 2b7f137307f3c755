package dev.chokepoint.drawing.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts pinned nodes where they belong and moves what they would cover to the nearest free place.
final class Pinning {

  private static final double COLUMN = Card.WIDTH + Card.GAP;
  private static final double ROW = Card.HEIGHT + Card.GAP;

  private Pinning() {}

  /// Changes the boxes.
  ///
  /// @return ids of the nodes that stand elsewhere than the layout put them
  static Set<String> apply(Map<String, Box> boxes, Map<String, Point> pins) {
    Set<String> moved = new HashSet<>();
    BoxGrid pinned = new BoxGrid();
    new TreeMap<>(pins)
        .forEach((id, centre) -> {
          if (boxes.containsKey(id)) {
            Box box = Box.card(centre.x(), centre.y());
            boxes.put(id, box);
            pinned.add(box);
            moved.add(id);
          }
        });
    if (moved.isEmpty()) {
      return moved;
    }
    List<String> inTheWay = new ArrayList<>();
    BoxGrid taken = new BoxGrid();
    new TreeMap<>(boxes)
        .forEach((id, box) -> {
          if (moved.contains(id) || pinned.free(box)) {
            taken.add(box);
          } else {
            inTheWay.add(id);
          }
        });
    for (String id : inTheWay) {
      Box box = nearestFree(boxes.getOrDefault(id, Box.card(0, 0)), taken);
      taken.add(box);
      boxes.put(id, box);
      moved.add(id);
    }
    return moved;
  }

  /// Tries rings of places around the box, from its own height outwards.
  private static Box nearestFree(Box box, BoxGrid taken) {
    for (int ring = 1; ; ring++) {
      for (int row = 0; row <= ring; row++) {
        for (int column = row == ring ? 0 : ring; column <= ring; column++) {
          for (int turn = 0; turn < 4; turn++) {
            Box there =
                new Box(
                    box.x() + (turn < 2 ? column : -column) * COLUMN,
                    box.y() + (turn % 2 == 0 ? row : -row) * ROW,
                    box.width(),
                    box.height());
            if (taken.free(there)) {
              return there;
            }
          }
        }
      }
    }
  }
}
