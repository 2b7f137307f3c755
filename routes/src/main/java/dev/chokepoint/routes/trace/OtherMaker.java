package dev.chokepoint.routes.trace;

import dev.chokepoint.parts.maker.Maker;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Whether a shipment's papers name a maker that is surely another: one whose business, by the
/// makers' files, never was nor became that of the part's maker. A name that no file knows rules
/// nothing out.
final class OtherMaker implements Predicate<ShipmentRecord> {

  private final Holders holders;
  private final Set<String> own = new TreeSet<>();
  private final Set<String> kin;
  private final Map<String, Boolean> strangers = new HashMap<>();

  OtherMaker(TracedPart part, Holders holders) {
    this.holders = holders;
    part.makers().forEach(maker -> own.add(holders.of(maker)));
    this.kin = key(part).map(Makers.standard()::kin).orElse(Set.of());
  }

  private static Optional<String> key(TracedPart part) {
    PartNumber number = part.number();
    return Optional.ofNullable(part.makerName())
        .flatMap(Makers.standard()::named)
        .or(() ->
            Optional.ofNullable(number)
                .flatMap(known -> Makers.standard().rules(known.maker()))
                .map(MakerRules::maker))
        .map(Maker::key);
  }

  @Override
  public boolean test(ShipmentRecord shipment) {
    if (kin.isEmpty()) {
      return false;
    }
    Optional<String> producer = shipment.party("producer");
    if (producer.map(holders::of).filter(own::contains).isPresent()) {
      return false;
    }
    return producer.map(holders::caption).filter(this::stranger).isPresent()
        || shipment.party("trademark").filter(this::stranger).isPresent();
  }

  private boolean stranger(String name) {
    return strangers.computeIfAbsent(
        name,
        key -> Makers.standard().named(key).map(maker -> !kin.contains(maker.key())).orElse(false));
  }
}
