package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.decode.Role;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.trace.TracedPart.WeaponMaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads what is known of a component: people's identifications first, and where they say nothing,
/// what the marking says by rule.
public final class PartFacts {

  private static final int MOST = 200;
  private static final int SHORTEST_LOT = 5;

  private final RouteSource source;
  private final Model model;
  private final Decoder decoder;
  private final PartReader numbers = new PartReader(Makers.standard());

  public PartFacts(RouteSource source, Model model, Decoder decoder) {
    this.source = source;
    this.model = model;
    this.decoder = decoder;
  }

  /// The part that a component is; empty when nobody describes the component.
  public Optional<TracedPart> read(String componentId) {
    return source.entity(componentId).map(this::read);
  }

  private TracedPart read(Entity component) {
    List<Entity> markings = pointing(List.of(component.id()), "Marking", "component");
    List<Entity> identified =
        pointing(markings.stream().map(Entity::id).toList(), "PartIdentification", "marking");
    Map<String, Entity> items = source.entities(component.values("foundIn"));
    DateInterval recovered = recovered(items, component.values("foundIn").size());
    List<Decoding> decodings =
        markings.stream()
            .flatMap(marking -> marking.values("text").stream())
            .map(text ->
                decoder.decode(text, component.first("makerStated").orElse(null), recovered.to()))
            .toList();
    Set<String> parts = new LinkedHashSet<>(component.values("part"));
    identified.forEach(each -> parts.addAll(each.values("candidate")));
    Map<String, Entity> catalogue = source.entities(parts);
    Set<String> makers = new TreeSet<>();
    catalogue.values().forEach(part -> makers.addAll(part.values("maker")));
    Set<String> lots = new TreeSet<>();
    decodings.forEach(decoding ->
        decoding.pieces(Role.LOT).stream()
            .filter(lot -> lot.length() >= SHORTEST_LOT)
            .forEach(lots::add));
    Weapons weapons = weapons(items);
    return new TracedPart(
        component.id(),
        component.caption(model),
        List.copyOf(makers),
        component.first("makerStated").orElse(null),
        number(identified, catalogue, decodings),
        List.copyOf(parts),
        markings.stream().flatMap(marking -> marking.values("text").stream()).distinct().toList(),
        readings(identified, decodings),
        recovered,
        component.values("foundIn"),
        weapons.makers(),
        weapons.countries(),
        lots);
  }

  private List<Entity> pointing(List<String> ids, String schema, String property) {
    List<Entity> found = new ArrayList<>();
    source
        .linked(ids, Set.of(schema), MOST)
        .forEach((id, entities) ->
            entities.stream()
                .filter(entity -> entity.values(property).contains(id))
                .forEach(found::add));
    return found;
  }

  private @Nullable PartNumber number(
      List<Entity> identified, Map<String, Entity> catalogue, List<Decoding> decodings) {
    for (Entity identification : identified) {
      Optional<String> number = identification.first("candidateNumber");
      if (number.isPresent()) {
        return numbers.number(number.get());
      }
    }
    for (Entity part : catalogue.values()) {
      Optional<String> number = part.first("mpn").or(() -> part.first("orderable"));
      if (number.isPresent()) {
        return numbers.number(number.get());
      }
    }
    return decodings.stream()
        .flatMap(decoding -> decoding.part().stream())
        .map(part -> part.number())
        .findFirst()
        .orElse(null);
  }

  private static List<ProductionReading> readings(
      List<Entity> identified, List<Decoding> decodings) {
    Map<DateInterval, ProductionReading> readings = new LinkedHashMap<>();
    for (Entity identification : identified) {
      List<String> starts = identification.values("producedFrom");
      List<String> ends = identification.values("producedTo");
      for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
        DateInterval made = made(starts.get(i), ends.get(i));
        readings.putIfAbsent(
            made,
            new ProductionReading(
                made, Sentence.verbatim(identification.first("rule").orElse("")), false));
      }
    }
    if (readings.isEmpty()) {
      decodings.stream()
          .flatMap(decoding -> decoding.dates().stream())
          .forEach(date ->
              readings.putIfAbsent(
                  date.interval(),
                  new ProductionReading(date.interval(), date.rule(), date.unverified())));
    }
    return List.copyOf(readings.values());
  }

  private static DateInterval made(String start, String end) {
    LocalDate from = PartialDate.parse(start).map(date -> date.interval().from()).orElse(null);
    LocalDate to = PartialDate.parse(end).map(date -> date.interval().to()).orElse(null);
    return from != null && to != null && to.isBefore(from)
        ? DateInterval.UNKNOWN
        : new DateInterval(from, to);
  }

  /// When it was found: not after the day it was documented where only that is known; all items
  /// where sources name several.
  private static DateInterval recovered(Map<String, Entity> items, int named) {
    DateInterval all = null;
    for (Entity item : items.values()) {
      LocalDate documented = Facts.dates(item, "documentedOn").map(DateInterval::to).orElse(null);
      DateInterval one =
          Facts.dates(item, "recoveryDate").orElse(new DateInterval(null, documented));
      all =
          all == null
              ? one
              : new DateInterval(
                  Facts.earlier(all.from(), one.from()), Facts.later(all.to(), one.to()));
    }
    return all == null || items.size() < named ? DateInterval.UNKNOWN : all;
  }

  private record Weapons(List<WeaponMaker> makers, Set<String> countries) {}

  /// Who makes the weapons, and where: without a stated producer no country is taken for known.
  private Weapons weapons(Map<String, Entity> items) {
    Set<String> systems = new LinkedHashSet<>();
    items.values().forEach(item -> systems.addAll(item.values("weaponSystem")));
    Map<String, Entity> known = source.entities(systems);
    List<WeaponMaker> makers = new ArrayList<>();
    Set<String> parties = new LinkedHashSet<>();
    Set<String> countries = new TreeSet<>();
    for (Entity system : known.values()) {
      countries.addAll(system.values("country"));
      for (String producer : system.values("producer")) {
        parties.add(producer);
        makers.add(
            new WeaponMaker(
                producer,
                system.caption(model),
                system.statements("producer").stream()
                    .filter(statement -> statement.value().equals(producer))
                    .toList()));
      }
    }
    if (!parties.isEmpty()) {
      known.values().forEach(system -> parties.addAll(system.values("developer")));
      source
          .entities(parties)
          .values()
          .forEach(party -> {
            countries.addAll(party.values("country"));
            countries.addAll(party.values("jurisdiction"));
          });
    }
    return new Weapons(makers, countries);
  }
}
