package dev.chokepoint.routes.trace;

import dev.chokepoint.routes.PartShipments;
import java.util.Arrays;
import java.util.Collection;

/// Shipments that were ruled out unread, by their places.
final class Unread {

  private final PartShipments met;
  private int[] places = new int[64];
  private int size;

  Unread(PartShipments met) {
    this.met = met;
  }

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  int size() {
    return size;
  }

  /// Adds their ids.
  void addTo(Collection<String> ids) {
    for (int i = 0; i < size; i++) {
      ids.add(met.shipment(places[i]));
    }
  }
}
