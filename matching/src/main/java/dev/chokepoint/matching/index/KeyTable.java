package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.LittleEndian;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// What is found under a key: whole numbers by the hash of the key.
///
/// On disk: number of bits, number of entries, a directory of 2^bits + 1 places by the first bits
/// of the hash, all hashes rising as unsigned numbers, and the value of each.
final class KeyTable {

  private static final int ENTRIES_A_PLACE = 4;
  private static final int MOST_BITS = 24;
  private static final int HEAD = 8;

  private final MemorySegment section;
  private final int shift;
  private final int entries;
  private final long hashes;
  private final long values;

  KeyTable(MemorySegment section) {
    this.section = section;
    int bits = section.get(LittleEndian.INT, 0);
    this.entries = section.get(LittleEndian.INT, 4);
    if (bits < 1 || bits > MOST_BITS || entries < 0) {
      throw new IndexOutOfBoundsException("a table of " + bits + " bits");
    }
    this.shift = 32 - bits;
    this.hashes = HEAD + ((1L << bits) + 1) * Integer.BYTES;
    this.values = hashes + (long) entries * Integer.BYTES;
    if (values + (long) entries * Integer.BYTES > section.byteSize()) {
      throw new IndexOutOfBoundsException("a table of " + entries + " entries");
    }
  }

  /// Place of the first entry under a hash, or the place where it would stand.
  int first(int hash) {
    long place = HEAD + (long) (hash >>> shift) * Integer.BYTES;
    int low = section.get(LittleEndian.INT, place);
    int high = section.get(LittleEndian.INT, place + Integer.BYTES);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Integer.compareUnsigned(hash(middle), hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether the entry at that place is under that hash.
  boolean isUnder(int place, int hash) {
    return place >= 0 && place < entries && hash(place) == hash;
  }

  private int hash(int place) {
    return section.get(LittleEndian.INT, hashes + (long) place * Integer.BYTES);
  }

  /// The value of the entry at that place.
  int value(int place) {
    return section.get(LittleEndian.INT, values + (long) place * Integer.BYTES);
  }

  /// A table being gathered.
  static final class Builder {

    private long[] entries = new long[1024];
    private int size;

    void add(int hash, int value) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, Math.addExact(size, size >> 1));
      }
      entries[size++] = ((hash ^ 0x80000000L) << 32) | (value & 0xFFFFFFFFL);
    }

    byte[] bytes() {
      Arrays.parallelSort(entries, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || entries[i] != entries[i - 1]) {
          entries[distinct++] = entries[i];
        }
      }
      size = distinct;
      int bits =
          Math.clamp(32 - Integer.numberOfLeadingZeros(size / ENTRIES_A_PLACE), 1, MOST_BITS);
      int places = 1 << bits;
      int[] all = new int[2 + places + 1 + 2 * size];
      all[0] = bits;
      all[1] = size;
      int entry = 0;
      for (int place = 0; place <= places; place++) {
        while (entry < size && hashAt(entry) >>> (32 - bits) < place) {
          entry++;
        }
        all[2 + place] = entry;
      }
      for (int i = 0; i < size; i++) {
        all[3 + places + i] = hashAt(i);
        all[3 + places + size + i] = (int) entries[i];
      }
      return LittleEndian.bytes(all, all.length);
    }

    private int hashAt(int entry) {
      return (int) (entries[entry] >>> 32) ^ 0x80000000;
    }
  }
}
