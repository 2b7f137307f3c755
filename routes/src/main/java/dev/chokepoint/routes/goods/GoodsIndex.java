package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.PartNumber;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The goods of one version of a source, open: which runs stand in which shipments, and of each
/// shipment what a trace asks first, so that it need not be loaded. For several threads.
///
/// Shipments are numbered from 0 in the order of their ids. Every reading of a file that is not as
/// it was written ends in an [IndexOutOfBoundsException] or an [IllegalArgumentException].
public final class GoodsIndex {

  private static final int LONGEST_ID = 1 << 20;

  static final int UNKNOWN_FIRST = Integer.MIN_VALUE;
  static final int UNKNOWN_LAST = Integer.MAX_VALUE;

  private final MemorySegment[] sections;
  private final int shipments;
  private final int runs;
  private final int numbers;
  private final int parties;
  private final int besides;
  private final int hsCodes;

  /// @throws DamagedIndex if the head is not that of an index of goods
  GoodsIndex(MemorySegment file) {
    sections = Sections.FILE.open(file);
    try {
      shipments = number(Sections.COUNTS, 0);
      runs = number(Sections.COUNTS, 1);
      numbers = number(Sections.COUNTS, 2);
      parties = number(Sections.COUNTS, 3);
      besides = number(Sections.COUNTS, 4);
      hsCodes = number(Sections.COUNTS, 5);
      requireNumbers(Sections.SHIPMENT_PLACES, shipments + 1L);
      for (int section = Sections.FIRST_DAYS; section <= Sections.HS_OF_SHIPMENT; section++) {
        requireNumbers(section, shipments);
      }
      requireNumbers(Sections.PARTY_PLACES, parties + 1L);
      requireNumbers(Sections.RUN_PLACES, runs);
      requireNumbers(Sections.RUN_SHIPMENTS, runs + 1L);
      requireNumbers(Sections.NUMBER_PLACES, numbers);
      requireNumbers(Sections.BESIDE, 2L * besides);
      requireNumbers(Sections.HS_CODES, 2L * hsCodes + 2);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedIndex("its sections do not fit each other", e);
    }
  }

  private void requireNumbers(int section, long expected) {
    if (expected < 0 || sections[section].byteSize() != expected * Integer.BYTES) {
      throw new IndexOutOfBoundsException("section " + section);
    }
  }

  private int number(int section, long place) {
    return sections[section].get(LittleEndian.INT, place * Integer.BYTES);
  }

  private long place(int section, long at) {
    return number(section, at) & 0xFFFFFFFFL;
  }

  /// Number of shipments.
  public int shipments() {
    return shipments;
  }

  /// Number of distinct runs, each a text at a property.
  public int runs() {
    return runs;
  }

  /// Number of distinct parties that ship or receive.
  public int parties() {
    return parties;
  }

  /// The id of a shipment.
  public String id(int shipment) {
    return text(Sections.SHIPMENT_PLACES, Sections.SHIPMENT_IDS, shipment);
  }

  /// The number of a shipment; empty when there is none of that id.
  public Optional<Integer> shipment(String id) {
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = shipments;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order =
          java.util.Arrays.compareUnsigned(id(middle).getBytes(StandardCharsets.UTF_8), wanted);
      if (order == 0) {
        return Optional.of(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Optional.empty();
  }

  private String text(int placeSection, int textSection, int number) {
    long from = place(placeSection, number);
    long to = place(placeSection, number + 1L);
    if (to < from || to > sections[textSection].byteSize() || to - from > LONGEST_ID) {
      throw new IndexOutOfBoundsException("a text from " + from + " to " + to);
    }
    byte[] bytes = new byte[(int) (to - from)];
    MemorySegment.copy(sections[textSection], ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// First day, counted from 1970-01-01, on which the shipment may have moved; the least number
  /// where it is unknown.
  public int firstDay(int shipment) {
    return number(Sections.FIRST_DAYS, shipment);
  }

  /// Last such day; the greatest number where it is unknown.
  public int lastDay(int shipment) {
    return number(Sections.LAST_DAYS, shipment);
  }

  /// The days on which the shipment may have moved, by [dev.chokepoint.routes.ShipmentDays].
  public DateInterval days(int shipment) {
    int first = firstDay(shipment);
    int last = lastDay(shipment);
    return new DateInterval(
        first == UNKNOWN_FIRST ? null : LocalDate.ofEpochDay(first),
        last == UNKNOWN_LAST ? null : LocalDate.ofEpochDay(last));
  }

  /// Number of the party that ships; -1 when none or several are stated.
  public int shipper(int shipment) {
    return number(Sections.SHIPPERS, shipment);
  }

  /// Number of the party that receives; -1 when none or several are stated.
  public int consignee(int shipment) {
    return number(Sections.CONSIGNEES, shipment);
  }

  /// The id of a party.
  public String party(int party) {
    return text(Sections.PARTY_PLACES, Sections.PARTY_IDS, party);
  }

  /// Six digits of the shipment's HS code as a number; -1 when none or several are stated.
  public int hsCode(int shipment) {
    return number(Sections.HS_OF_SHIPMENT, shipment);
  }

  /// Hands over every shipment under a heading or code of the Harmonized System; under one code in
  /// their order.
  ///
  /// @param digits 2, 4 or 6 digits
  public void underHs(String digits, IntConsumer sink) {
    if (!digits.matches("\\d{2}|\\d{4}|\\d{6}")) {
      throw new IllegalArgumentException("a heading has 2, 4 or 6 digits, not \"" + digits + "\"");
    }
    int first = Integer.parseInt((digits + "0000").substring(0, 6));
    int last = Integer.parseInt((digits + "9999").substring(0, 6));
    for (int at = 0; at < hsCodes; at++) {
      int code = number(Sections.HS_CODES, 2L * at);
      if (code >= first && code <= last) {
        int[] found =
            Postings.read(
                sections[Sections.SHIPMENTS_OF_HS],
                place(Sections.HS_CODES, 2L * at + 1),
                place(Sections.HS_CODES, 2L * at + 3),
                shipments);
        for (int shipment : found) {
          sink.accept(shipment);
        }
      }
    }
  }

  RunRecord run(int run) {
    return RunRecord.read(
        new RecordCursor(sections[Sections.RUN_RECORDS], place(Sections.RUN_PLACES, run)));
  }

  String keyOfRun(int run) {
    return RunRecord.key(
        new RecordCursor(sections[Sections.RUN_RECORDS], place(Sections.RUN_PLACES, run)));
  }

  PartNumber partNumber(int number) {
    return RunRecord.readNumber(
        new RecordCursor(sections[Sections.NUMBER_RECORDS], place(Sections.NUMBER_PLACES, number)));
  }

  /// Hands over the shipments in which a run stands, in their order.
  void shipmentsOf(int run, IntConsumer sink) {
    Postings.each(
        sections[Sections.SHIPMENTS_OF_RUN],
        place(Sections.RUN_SHIPMENTS, run),
        place(Sections.RUN_SHIPMENTS, run + 1L),
        shipments,
        sink);
  }

  /// No run stands in more shipments than this, as told without reading them.
  int mostShipmentsOf(int run) {
    long bytes = place(Sections.RUN_SHIPMENTS, run + 1L) - place(Sections.RUN_SHIPMENTS, run);
    return Math.clamp(bytes, 0, shipments);
  }

  /// The first run, in the order of skeletons, whose key's skeleton is not before this one.
  int firstRun(String skeleton) {
    return first(runs, this::keyOfRun, skeleton);
  }

  int besides() {
    return besides;
  }

  String besideKey(int beside) {
    return new RecordCursor(sections[Sections.BESIDE_KEYS], place(Sections.BESIDE, 2L * beside))
        .nextText();
  }

  int besideRun(int beside) {
    int run = number(Sections.BESIDE, 2L * beside + 1);
    if (run < 0 || run >= runs) {
      throw new IndexOutOfBoundsException("run " + run + " of " + runs);
    }
    return run;
  }

  /// The same among the keys beside.
  int firstBeside(String skeleton) {
    return first(besides, this::besideKey, skeleton);
  }

  private interface Key {
    String of(int place);
  }

  private static int first(int size, Key key, String skeleton) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (GoodsKeys.skeleton(key.of(middle)).compareTo(skeleton) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
