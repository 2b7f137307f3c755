package dev.chokepoint.routes.goods;

import java.util.Arrays;

/// Shipments gathered run by run, each once: in a table of what was seen while they are few, since
/// a bit for each of ten million shipments is more than most questions need to touch.
final class SeenShipments {

  private static final int FEW = 4_096;

  private final int[] shipments;
  private final int[] table;
  private final long[] bits;
  private int size;

  /// @param most no more are added, repeated ones included
  /// @param all shipments there are
  SeenShipments(long most, int all) {
    shipments = new int[(int) Math.min(most, all)];
    boolean few = most <= FEW;
    table = new int[few ? Math.max(8, Integer.highestOneBit((int) most) << 2) : 0];
    bits = new long[few ? 0 : (all >>> 6) + 1];
  }

  void add(int shipment) {
    if (bits.length > 0 ? freshBit(shipment) : freshEntry(shipment)) {
      shipments[size++] = shipment;
    }
  }

  private boolean freshBit(int shipment) {
    long bit = 1L << shipment;
    boolean fresh = (bits[shipment >>> 6] & bit) == 0;
    bits[shipment >>> 6] |= bit;
    return fresh;
  }

  private boolean freshEntry(int shipment) {
    int mask = table.length - 1;
    int at = ((shipment * 0x9E3779B9) >>> 7) & mask;
    // Entries are one more than the shipment, so that nothing is zero.
    while (table[at] != 0 && table[at] != shipment + 1) {
      at = (at + 1) & mask;
    }
    boolean fresh = table[at] == 0;
    table[at] = shipment + 1;
    return fresh;
  }

  int size() {
    return size;
  }

  /// In the order in which they were first added.
  int[] inOrder() {
    return size == shipments.length ? shipments : Arrays.copyOf(shipments, size);
  }
}
