package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.IntColumn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Distinct texts being gathered, each with its number: an open-addressing table over their bytes,
/// about 20 bytes and its own length a text.
final class Texts {

  private static final int FREE = -1;

  private int[] slots = new int[1024];
  private final ByteColumn bytes = new ByteColumn();
  private final IntColumn places = new IntColumn();
  private final IntColumn hashes = new IntColumn();

  Texts() {
    Arrays.fill(slots, FREE);
  }

  int size() {
    return places.size();
  }

  /// The number of a text; a new one gets the next.
  int number(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int hash = hash(utf8);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != FREE) {
      int number = slots[slot];
      if (hashes.get(number) == hash && is(number, utf8)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    int number = places.size();
    places.add(bytes.size());
    hashes.add(hash);
    bytes.addBytes(utf8);
    slots[slot] = number;
    if (number > slots.length / 2) {
      grow();
    }
    return number;
  }

  private static int hash(byte[] utf8) {
    int hash = Arrays.hashCode(utf8) * 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  private boolean is(int number, byte[] utf8) {
    return end(number) - places.get(number) == utf8.length && bytes.holds(places.get(number), utf8);
  }

  private int end(int number) {
    return number + 1 < places.size() ? places.get(number + 1) : bytes.size();
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < places.size(); number++) {
      int slot = hashes.get(number) & (slots.length - 1);
      while (slots[slot] != FREE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
  }

  String text(int number) {
    return bytes.text(places.get(number), end(number));
  }

  /// Where each text begins, and the end.
  byte[] placeBytes() {
    IntColumn all = new IntColumn();
    for (int number = 0; number < places.size(); number++) {
      all.add(places.get(number));
    }
    all.add(bytes.size());
    return all.bytes();
  }

  byte[] textBytes() {
    return bytes.bytes();
  }
}
