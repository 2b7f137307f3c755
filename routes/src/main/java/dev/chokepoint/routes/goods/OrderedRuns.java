package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The distinct runs of all shipments, read and put in the order of their keys.
final class OrderedRuns {

  private static final int BLOCK = 1 << 15;

  private final IntColumn runPlaces = new IntColumn();
  private final ByteColumn runRecords = new ByteColumn();
  private final IntColumn numberPlaces = new IntColumn();
  private final ByteColumn numberRecords = new ByteColumn();
  private final IntColumn besideEntries = new IntColumn();
  private final ByteColumn besideKeys = new ByteColumn();
  private final Map<PartNumber, Integer> numbers = new HashMap<>();
  private final int[] places;
  private int size;

  /// A key beside a run's own.
  private record Beside(String skeleton, String key, int run) {}

  /// @param runs as [StoredRun] texts
  /// @param partNumbers numbers of parts by their entities' ids
  OrderedRuns(Texts runs, RunReader reader, Map<String, List<String>> partNumbers) {
    places = new int[runs.size()];
    Arrays.fill(places, -1);
    String[] skeletons = new String[runs.size()];
    int[] records = new int[runs.size()];
    int[] known = new int[runs.size()];
    List<Beside> besides = new ArrayList<>();
    for (int from = 0; from < runs.size(); from += BLOCK) {
      int first = from;
      // Reading is what takes the time, so all processors do it.
      List<Optional<ReadRun>> block =
          IntStream.range(from, Math.min(runs.size(), from + BLOCK))
              .parallel()
              .mapToObj(run -> read(StoredRun.of(runs.text(run)), reader, partNumbers))
              .toList();
      for (int i = 0; i < block.size(); i++) {
        ReadRun read = block.get(i).orElse(null);
        if (read != null) {
          int run = first + i;
          skeletons[run] = GoodsKeys.skeleton(read.key());
          records[run] = runRecords.size();
          known[size++] = run;
          add(run, StoredRun.of(runs.text(run)), read, besides);
        }
      }
    }
    Integer[] order = Arrays.stream(known, 0, size).boxed().toArray(Integer[]::new);
    Arrays.parallelSort(order, Comparator.comparing((Integer run) -> skeletons[run]));
    for (int place = 0; place < size; place++) {
      places[order[place]] = place;
      runPlaces.add(records[order[place]]);
    }
    order(besides);
  }

  private static Optional<ReadRun> read(
      StoredRun stored, RunReader reader, Map<String, List<String>> partNumbers) {
    if (stored.property() != GoodsProperty.PART) {
      return reader.read(stored.run());
    }
    List<PartNumber> all = new ArrayList<>();
    for (String number : partNumbers.getOrDefault(stored.run().text(), List.of())) {
      reader.read(new Run(number, 1, false)).ifPresent(read -> all.addAll(read.numbers()));
    }
    return Optional.of(new ReadRun("", Manner.WHOLE, all.stream().distinct().toList()));
  }

  private void add(int run, StoredRun stored, ReadRun read, List<Beside> besides) {
    boolean part = stored.property() == GoodsProperty.PART;
    List<Integer> known =
        read.numbers().stream()
            .filter(number -> part || number.level() != Level.TEXT_ONLY)
            .map(this::number)
            .distinct()
            .toList();
    new RunRecord(
            read.key(),
            stored.run().text(),
            stored.property(),
            read.manner(),
            stored.run().digitsMeet(),
            known)
        .write(runRecords);
    Set<String> keys = new HashSet<>(GoodsKeys.beside(read));
    if (part) {
      keys.add(GoodsKeys.PART + stored.run().text());
      read.numbers().forEach(number -> keys.add(GoodsKeys.whole(number).getFirst()));
    }
    keys.forEach(key -> besides.add(new Beside(GoodsKeys.skeleton(key), key, run)));
  }

  private void order(List<Beside> besides) {
    besides.sort(
        Comparator.comparing(Beside::skeleton)
            .thenComparing(Beside::key)
            .thenComparingInt(beside -> places[beside.run()]));
    for (Beside beside : besides) {
      besideEntries.add(besideKeys.size());
      besideEntries.add(places[beside.run()]);
      besideKeys.addText(beside.key());
    }
  }

  private int number(PartNumber number) {
    return numbers.computeIfAbsent(
        RunRecord.compared(number),
        each -> {
          numberPlaces.add(numberRecords.size());
          RunRecord.writeNumber(each, numberRecords);
          return numberPlaces.size() - 1;
        });
  }

  /// Number of runs that read as something.
  int size() {
    return size;
  }

  /// The place of a run in the order; -1 when it reads as nothing.
  int placeOf(int run) {
    return places[run];
  }

  int numbers() {
    return numberPlaces.size();
  }

  int besides() {
    return besideEntries.size() / 2;
  }

  byte[] runPlaces() {
    return runPlaces.bytes();
  }

  byte[] runRecords() {
    return runRecords.bytes();
  }

  byte[] numberPlaces() {
    return numberPlaces.bytes();
  }

  byte[] numberRecords() {
    return numberRecords.bytes();
  }

  byte[] besideEntries() {
    return besideEntries.bytes();
  }

  byte[] besideKeys() {
    return besideKeys.bytes();
  }
}
