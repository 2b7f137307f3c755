package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds, in one index, every shipment whose goods meet a part.
///
/// **Complete:** a shipment is found if in one of its texts there is a run ([GoodsText]) that reads
/// ([RunReader]) as a number which meets the part ([PartNumber#meets]), has its letters and digits,
/// or would meet it with one or two signs of the device or of the whole number taken for their
/// look-alikes; and it is found at the best such level. It holds because all runs are kept under
/// keys ([GoodsKeys]) one of which begins with one that is looked for, whatever they meet by.
public final class GoodsSearch {

  private final GoodsIndex index;
  private final RunReader reader;

  public GoodsSearch(GoodsIndex index) {
    this(index, new RunReader(ShipmentGoods.parts()));
  }

  GoodsSearch(GoodsIndex index, RunReader reader) {
    this.index = index;
    this.reader = reader;
  }

  /// At which level a run meets the part, and how; of runs equal in that the longest is the best.
  private record Met(Level level, Manner manner, int length) {

    private static final Comparator<Met> BEST =
        Comparator.comparing(Met::level)
            .thenComparing(Met::manner)
            .thenComparing(Comparator.comparingInt(Met::length).reversed());
  }

  /// Every shipment in which the part is found.
  public GoodsHits find(GoodsQuestion question) {
    Map<Integer, Met> runs = new HashMap<>();
    for (PartNumber asked : question.numbers()) {
      new Asked(asked, runs).follow();
    }
    question
        .parts()
        .forEach((id, level) -> {
          String key = GoodsKeys.PART + id;
          String skeleton = GoodsKeys.skeleton(key);
          for (int beside = index.firstBeside(skeleton);
              beside < index.besides() && index.besideKey(beside).equals(key);
              beside++) {
            runs.merge(
                index.besideRun(beside), new Met(level, Manner.WHOLE, 0), GoodsSearch::better);
          }
        });
    return hits(runs);
  }

  private static Met better(Met one, Met other) {
    return Met.BEST.compare(one, other) <= 0 ? one : other;
  }

  /// One number being looked for.
  private final class Asked {

    private final PartNumber asked;
    private final String written;
    private final List<String> misreadable;
    private final Map<Integer, Met> found;

    /// At which level each number of the index meets, which many runs ask.
    private final Map<Integer, Optional<Level>> levels = new HashMap<>();

    Asked(PartNumber asked, Map<Integer, Met> found) {
      this.asked = asked;
      this.found = found;
      this.written = GoodsKeys.whole(asked).getFirst();
      this.misreadable = GoodsKeys.misreadable(asked);
    }

    void follow() {
      for (String beginning : GoodsKeys.beginnings(asked)) {
        follow(GoodsKeys.skeleton(beginning), false);
      }
      for (String whole : GoodsKeys.whole(asked)) {
        follow(GoodsKeys.skeleton(whole), true);
      }
    }

    private void follow(String skeleton, boolean whole) {
      for (int run = index.firstRun(skeleton);
          run < index.runs() && begins(index.keyOfRun(run), skeleton, whole);
          run++) {
        take(run);
      }
      for (int beside = index.firstBeside(skeleton);
          beside < index.besides() && begins(index.besideKey(beside), skeleton, whole);
          beside++) {
        take(index.besideRun(beside));
      }
    }

    private boolean begins(String key, String skeleton, boolean whole) {
      String own = GoodsKeys.skeleton(key);
      return whole ? own.equals(skeleton) : own.startsWith(skeleton);
    }

    private void take(int run) {
      RunRecord record = index.run(run);
      met(record).ifPresent(met -> found.merge(run, met, GoodsSearch::better));
    }

    private Optional<Met> met(RunRecord run) {
      Optional<Level> level = level(run);
      return level.isPresent()
          ? Optional.of(new Met(level.get(), run.manner(), run.key().length()))
          : run.digitsMeet() ? Optional.empty() : misread(run.key());
    }

    private Optional<Level> level(RunRecord run) {
      Level best = null;
      for (int number : run.numbers()) {
        Level level =
            levels
                .computeIfAbsent(number, each -> asked.meets(index.partNumber(each)))
                .orElse(null);
        if (level != null && (best == null || level.compareTo(best) < 0)) {
          best = level;
        }
      }
      return best == null && run.key().equals(written)
          ? Optional.of(Level.TEXT_ONLY)
          : Optional.ofNullable(best);
    }

    private Optional<Met> misread(String key) {
      Optional<Met> best = Optional.empty();
      for (String meant : misreadable) {
        Misread misread = Misread.corrected(key, meant).orElse(null);
        if (misread == null) {
          continue;
        }
        Optional<Level> level =
            asked.level() == Level.TEXT_ONLY
                ? misread.key().equals(written) ? Optional.of(Level.TEXT_ONLY) : Optional.empty()
                : RunReader.meets(asked, reader.exact(misread.key()));
        if (level.isPresent()
            && (level.get().compareTo(Level.SAME_FAMILY) < 0 || asked.level() == Level.TEXT_ONLY)) {
          Met met =
              new Met(
                  level.get(),
                  misread.signs() == 1 ? Manner.MISREAD_ONCE : Manner.MISREAD_TWICE,
                  key.length());
          best = Optional.of(best.isEmpty() ? met : better(best.get(), met));
        }
      }
      return best;
    }
  }

  /// Runs in the order of how good they are; a shipment that has several counts for the best.
  private GoodsHits hits(Map<Integer, Met> runs) {
    List<Map.Entry<Integer, Met>> ordered = new ArrayList<>(runs.entrySet());
    ordered.sort(
        Map.Entry.<Integer, Met>comparingByValue(Met.BEST).thenComparing(Map.Entry::getKey));
    long most = 0;
    for (int run : runs.keySet()) {
      most += index.mostShipmentsOf(run);
    }
    SeenShipments seen = new SeenShipments(most, index.shipments());
    List<GoodsHits.Group> groups = new ArrayList<>();
    for (Map.Entry<Integer, Met> entry : ordered) {
      int from = seen.size();
      index.shipmentsOf(entry.getKey(), seen::add);
      if (seen.size() > from) {
        Met met = entry.getValue();
        groups.add(
            new GoodsHits.Group(
                met.level(), met.manner(), index.run(entry.getKey()), from, seen.size()));
      }
    }
    return new GoodsHits(groups, seen.inOrder());
  }
}
