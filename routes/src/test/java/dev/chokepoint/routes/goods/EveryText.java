package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.parts.marking.ComparisonKey;
import dev.chokepoint.parts.marking.Misreadings;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the index is compared with: reads every run of every text of a shipment for each question,
/// with nothing but the comparison of the room of parts.
final class EveryText {

  private final RunReader reader = new RunReader(ShipmentGoods.parts());

  /// The best level, and at it the surest manner, at which a shipment meets a part.
  record Best(Level level, Manner manner) {}

  Optional<Best> best(Entity shipment, PartNumber asked, List<Entity> parts) {
    List<Best> all = new ArrayList<>();
    for (GoodsProperty property : GoodsProperty.ALL) {
      for (String value : shipment.values(property.property())) {
        if (property == GoodsProperty.PART) {
          parts.stream()
              .filter(part -> part.id().equals(value))
              .flatMap(part -> part.values("mpn").stream())
              .flatMap(mpn -> reader.read(new Run(mpn, 1, false)).stream())
              .flatMap(read -> RunReader.meets(asked, read.numbers()).stream())
              .forEach(level -> all.add(new Best(level, Manner.WHOLE)));
          continue;
        }
        if (property == GoodsProperty.PART_NUMBER) {
          add(new Run(value.strip(), value.strip().split("\\s+").length, false), asked, all);
        }
        GoodsText.runs(
            value,
            run -> {
              if (!run.ifKnown() || known(run, parts)) {
                add(run, asked, all);
              }
            });
      }
    }
    return all.stream()
        .min(java.util.Comparator.comparing(Best::level).thenComparing(Best::manner));
  }

  /// Whether the catalogue has just the number that a run is.
  private static boolean known(Run run, List<Entity> parts) {
    String key = ComparisonKey.loose(run.text());
    return parts.stream()
        .flatMap(part -> part.values("mpn").stream())
        .anyMatch(number -> ComparisonKey.loose(number).equals(key));
  }

  private void add(Run run, PartNumber asked, List<Best> all) {
    ReadRun read = reader.read(run).orElse(null);
    if (read == null) {
      return;
    }
    Optional<Level> level = RunReader.meets(asked, read.numbers());
    if (level.isEmpty() && read.key().equals(ComparisonKey.loose(asked.written()))) {
      level = Optional.of(Level.TEXT_ONLY);
    }
    if (level.isPresent()) {
      all.add(new Best(level.get(), read.manner()));
    } else if (!run.digitsMeet() && asked.level() != Level.SAME_FAMILY) {
      misread(read.key(), asked, all);
    }
  }

  /// Every way to take one or two signs for their look-alikes, as the room of parts has them.
  private void misread(String key, PartNumber asked, List<Best> all) {
    List<String> meant =
        asked.level() == Level.TEXT_ONLY
            ? List.of(ComparisonKey.loose(asked.written()))
            : List.of(ComparisonKey.loose(asked.written()), ComparisonKey.loose(asked.base()));
    for (Misreadings.Alternative other : Misreadings.of(key)) {
      for (String beginning : meant) {
        if (beginning.length() < 5
            || other.text().length() != key.length()
            || !other.text().startsWith(beginning)
            || !other
                .text()
                .substring(beginning.length())
                .equals(key.substring(beginning.length()))) {
          continue;
        }
        Optional<Level> level =
            asked.level() == Level.TEXT_ONLY
                ? other.text().equals(beginning) ? Optional.of(Level.TEXT_ONLY) : Optional.empty()
                : RunReader.meets(asked, reader.exact(other.text()))
                    .filter(found -> found.compareTo(Level.SAME_FAMILY) < 0);
        level.ifPresent(found ->
            all.add(
                new Best(
                    found, other.changes() == 1 ? Manner.MISREAD_ONCE : Manner.MISREAD_TWICE)));
      }
    }
  }
}
