package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.ShipmentDays;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gathers the shipments of one version of a source. Holds in memory about what the file will be,
/// and four bytes for each time a run stands in a shipment.
final class GoodsIndexBuilder implements DerivedIndex.Builder {

  private static final String SHIPMENT = "Shipment";
  private static final String PART = "Part";
  private static final int LONGEST_NUMBER = 64;
  private static final int LONGEST_ID = 16_000;

  private final RunReader reader;
  private final Texts runs = new Texts();
  private final Texts parties = new Texts();
  private final Map<String, List<String>> partNumbers = new HashMap<>();
  private final IntColumn idPlaces = new IntColumn();
  private final ByteColumn ids = new ByteColumn();
  private final IntColumn firstDays = new IntColumn();
  private final IntColumn lastDays = new IntColumn();
  private final IntColumn shippers = new IntColumn();
  private final IntColumn consignees = new IntColumn();
  private final IntColumn hsCodes = new IntColumn();

  /// Runs of all shipments, one shipment after another, and where each shipment's begin.
  private final IntChunks runsOfShipments = new IntChunks();

  private final IntColumn shipmentRuns = new IntColumn();
  private final Tails tails = new Tails();

  GoodsIndexBuilder(RunReader reader) {
    this.reader = reader;
  }

  @Override
  public void add(Entity entity) {
    if (entity.schema().equals(SHIPMENT)) {
      addShipment(entity);
    } else if (entity.schema().equals(PART)) {
      List<String> numbers = new ArrayList<>(entity.values("orderable"));
      numbers.addAll(entity.values("mpn"));
      numbers.addAll(entity.values("baseDevice"));
      partNumbers.put(entity.id(), numbers);
    }
  }

  private void addShipment(Entity shipment) {
    byte[] id = shipment.id().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    idPlaces.add(ids.size());
    ids.addBytes(id);
    shippers.add(party(shipment.values("shipper")));
    consignees.add(party(shipment.values("consignee")));
    hsCodes.add(HsDigits.only(shipment.values("hsCode")));
    addDays(shipment);
    shipmentRuns.add(runsOfShipments.size());
    Set<Integer> found = new java.util.LinkedHashSet<>();
    for (GoodsProperty property : GoodsProperty.ALL) {
      for (String value : shipment.values(property.property())) {
        addRuns(property, value, found);
      }
    }
    found.forEach(runsOfShipments::add);
  }

  private void addRuns(GoodsProperty property, String value, Set<Integer> found) {
    if (property == GoodsProperty.PART) {
      if (value.length() <= LONGEST_ID) {
        found.add(runs.number(StoredRun.text(property, new Run(value, 1, false))));
      }
      return;
    }
    if (property == GoodsProperty.PART_NUMBER && value.length() <= LONGEST_NUMBER) {
      String whole = value.strip();
      int pieces = whole.split("\\s+", -1).length;
      if (!whole.isEmpty()) {
        found.add(runs.number(StoredRun.text(property, new Run(whole, pieces, false))));
      }
    }
    GoodsText.runs(
        value,
        run -> {
          if (run.ifKnown()) {
            int head = runs.number(StoredRun.text(property, run.head()));
            tails.add(shippers.size() - 1, head, run.tail());
          } else {
            found.add(runs.number(StoredRun.text(property, run)));
          }
        });
  }

  private int party(List<String> values) {
    return values.size() == 1 ? parties.number(values.getFirst()) : -1;
  }

  private void addDays(Entity shipment) {
    DateInterval days = ShipmentDays.of(shipment);
    LocalDate first = days.from();
    LocalDate last = days.to();
    firstDays.add(first == null ? GoodsIndex.UNKNOWN_FIRST : Math.toIntExact(first.toEpochDay()));
    lastDays.add(last == null ? GoodsIndex.UNKNOWN_LAST : Math.toIntExact(last.toEpochDay()));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    int shipments = shippers.size();
    idPlaces.add(ids.size());
    shipmentRuns.add(runsOfShipments.size());
    tails.keepKnown(partNumbers.values(), runs);
    OrderedRuns ordered = new OrderedRuns(runs, reader, partNumbers);
    Postings.Builder shipmentsOfRun = new Postings.Builder();
    int[] starts = starts(ordered);
    int[] sorted = shipmentsByRun(ordered, starts);
    for (int run = 0; run < ordered.size(); run++) {
      shipmentsOfRun.add(sorted, starts[run], starts[run + 1]);
    }
    Postings.Builder shipmentsOfHs = new Postings.Builder();
    byte[] codes = hsSection(shipmentsOfHs);
    int[] counts = {
      shipments,
      ordered.size(),
      ordered.numbers(),
      parties.size(),
      ordered.besides(),
      codes.length / (2 * Integer.BYTES) - 1
    };
    Sections.FILE.write(
        out,
        List.of(
            LittleEndian.bytes(counts, counts.length),
            idPlaces.bytes(),
            ids.bytes(),
            firstDays.bytes(),
            lastDays.bytes(),
            shippers.bytes(),
            consignees.bytes(),
            hsCodes.bytes(),
            parties.placeBytes(),
            parties.textBytes(),
            ordered.runPlaces(),
            ordered.runRecords(),
            shipmentsOfRun.placeBytes(),
            shipmentsOfRun.listBytes(),
            ordered.numberPlaces(),
            ordered.numberRecords(),
            ordered.besideEntries(),
            ordered.besideKeys(),
            codes,
            shipmentsOfHs.listBytes()));
  }

  private int[] starts(OrderedRuns ordered) {
    int[] starts = new int[ordered.size() + 1];
    for (int i = 0; i < runsOfShipments.size(); i++) {
      int place = ordered.placeOf(runsOfShipments.get(i));
      if (place >= 0) {
        starts[place + 1]++;
      }
    }
    for (int i = 0; i < tails.size(); i++) {
      int place = ordered.placeOf(tails.run(i));
      if (place >= 0) {
        starts[place + 1]++;
      }
    }
    for (int run = 0; run < ordered.size(); run++) {
      starts[run + 1] += starts[run];
    }
    return starts;
  }

  private int[] shipmentsByRun(OrderedRuns ordered, int[] starts) {
    int[] next = starts.clone();
    int[] sorted = new int[starts[ordered.size()]];
    int tail = 0;
    for (int shipment = 0; shipment < shippers.size(); shipment++) {
      for (int i = shipmentRuns.get(shipment); i < shipmentRuns.get(shipment + 1); i++) {
        int place = ordered.placeOf(runsOfShipments.get(i));
        if (place >= 0) {
          sorted[next[place]++] = shipment;
        }
      }
      for (; tail < tails.size() && tails.shipment(tail) == shipment; tail++) {
        int place = ordered.placeOf(tails.run(tail));
        if (place >= 0) {
          sorted[next[place]++] = shipment;
        }
      }
    }
    return sorted;
  }

  private byte[] hsSection(Postings.Builder lists) {
    Map<Integer, IntColumn> byCode = new TreeMap<>();
    for (int shipment = 0; shipment < hsCodes.size(); shipment++) {
      if (hsCodes.get(shipment) >= 0) {
        byCode.computeIfAbsent(hsCodes.get(shipment), code -> new IntColumn()).add(shipment);
      }
    }
    IntColumn entries = new IntColumn();
    byCode.forEach((code, column) -> {
      entries.add(code);
      entries.add(lists.place());
      lists.add(column.toArray(), 0, column.size());
    });
    entries.add(Integer.MAX_VALUE);
    entries.add(lists.place());
    return entries.bytes();
  }
}
