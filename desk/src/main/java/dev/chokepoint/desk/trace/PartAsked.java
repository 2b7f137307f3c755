package dev.chokepoint.desk.trace;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.trace.PartFacts;
import dev.chokepoint.routes.trace.ProductionReading;
import dev.chokepoint.routes.trace.TracedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds out which part a request means: a component that was found, the components of a recovered
/// item, or a part number by itself.
final class PartAsked {

  private static final int MOST = 2_000;

  private final Model model;
  private final RouteSource source;
  private final Decoder decoder;
  private final PartFacts facts;
  private final PartReader numbers = new PartReader(Makers.standard());
  private final TraceRequest request;

  PartAsked(Model model, RouteSource source, TraceRequest request) {
    this.model = model;
    this.source = source;
    this.request = request;
    this.decoder = Decoder.standard(request.today());
    this.facts = new PartFacts(source, model, decoder);
  }

  /// What is traced, and which recovered components bear the number beside it.
  ///
  /// @param parts to be traced, each by itself
  /// @param recoveries ids and names of recovered components of that part number, where the number
  ///   itself was asked about and several bear it
  record Meant(List<TracedPart> parts, Map<String, String> recoveries) {}

  /// @param mentioning ids of entities whose texts have the number that was asked about
  /// @throws BadRequest if nothing of that name can be traced
  Meant find(Collection<String> mentioning) {
    Optional<Entity> entity = source.entity(request.subject());
    if (entity.isPresent() && entity.get().schema().equals("Component")) {
      return new Meant(List.of(component(entity.get().id())), Map.of());
    }
    if (entity.isPresent() && entity.get().schema().equals("RecoveredItem")) {
      return new Meant(componentsOf(entity.get()), Map.of());
    }
    if (entity.isPresent() && !entity.get().schema().equals("Part")) {
      throw BadRequest.usage(
          Sentence.of(
              "{0} is a {1}; give a component, a recovered item or a part number",
              request.subject(), entity.get().schema()));
    }
    String number = entity.flatMap(part -> part.first("mpn")).orElse(request.subject());
    return byNumber(numbers.number(number), mentioning);
  }

  private List<TracedPart> componentsOf(Entity item) {
    List<TracedPart> parts = new ArrayList<>();
    for (String id : source.referring(item.id(), MOST)) {
      boolean found =
          source
              .entity(id)
              .filter(each -> each.schema().equals("Component"))
              .filter(each -> each.values("foundIn").contains(item.id()))
              .isPresent();
      if (found) {
        parts.add(component(id));
      }
    }
    if (parts.isEmpty()) {
      throw BadRequest.notFound(
          Sentence.of(
              "no component of {0} is described, so nothing can be traced", item.caption(model)));
    }
    return parts;
  }

  private Meant byNumber(PartNumber number, Collection<String> mentioning) {
    Map<String, String> catalogue = new TreeMap<>();
    Set<String> makers = new TreeSet<>();
    Map<String, TracedPart> components = new TreeMap<>();
    for (String id : mentioning) {
      Entity entity = source.entity(id).orElse(null);
      if (entity == null) {
        continue;
      }
      if (entity.schema().equals("Part")
          && entity.values("mpn").stream().anyMatch(mpn -> same(number, numbers.number(mpn)))) {
        catalogue.put(id, entity.caption(model));
        makers.addAll(entity.values("maker"));
      }
      for (String component : componentsBehind(entity)) {
        facts
            .read(component)
            .filter(part -> part.number() != null && same(number, part.number()))
            .ifPresent(part -> components.put(component, part));
      }
    }
    if (components.size() == 1) {
      return new Meant(List.of(told(components.values().iterator().next())), Map.of());
    }
    Map<String, String> recoveries = new TreeMap<>();
    components.forEach((id, part) -> recoveries.put(id, part.name()));
    return new Meant(List.of(byItself(number, catalogue.keySet(), makers)), recoveries);
  }

  /// Components that an entity with the number in its text speaks about.
  private Set<String> componentsBehind(Entity entity) {
    return switch (entity.schema()) {
      case "Component" -> Set.of(entity.id());
      case "Marking" -> Set.copyOf(entity.values("component"));
      case "PartIdentification" -> {
        Set<String> components = new TreeSet<>();
        for (String marking : entity.values("marking")) {
          source.entity(marking).ifPresent(m -> components.addAll(m.values("component")));
        }
        yield components;
      }
      case "Part" -> {
        Set<String> components = new TreeSet<>();
        for (String id : source.referring(entity.id(), MOST)) {
          source
              .entity(id)
              .filter(each -> each.schema().equals("Component"))
              .ifPresent(each -> components.add(each.id()));
        }
        yield components;
      }
      default -> Set.of();
    };
  }

  /// Another package of the device is another part.
  private static boolean same(PartNumber asked, PartNumber other) {
    return asked
        .meets(other)
        .filter(level ->
            level == Level.SAME_ORDERABLE
                || level == Level.SAME_DEVICE_BASE
                || level == Level.TEXT_ONLY)
        .isPresent();
  }

  private TracedPart component(String id) {
    return facts
        .read(id)
        .map(this::told)
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no component {0}", id)));
  }

  /// The part with what the request says beside what is stored.
  private TracedPart told(TracedPart part) {
    DateInterval recovered =
        request.recovered().equals(DateInterval.UNKNOWN) ? part.recovered() : request.recovered();
    List<ProductionReading> readings =
        request.dateCode() == null ? part.readings() : readings(part.number(), part.makerName());
    return new TracedPart(
        part.id(),
        part.name(),
        part.makers(),
        request.maker() == null ? part.makerName() : request.maker(),
        part.number(),
        part.parts(),
        part.markings(),
        readings,
        recovered,
        part.items(),
        part.weaponMakers(),
        part.countries(),
        part.lots());
  }

  private TracedPart byItself(PartNumber number, Set<String> catalogue, Set<String> makers) {
    return new TracedPart(
        TracedPart.ASKED + number.written(),
        number.written(),
        List.copyOf(makers),
        request.maker(),
        number,
        List.copyOf(catalogue),
        List.of(number.written()),
        readings(number, request.maker()),
        request.recovered(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of());
  }

  private List<ProductionReading> readings(@Nullable PartNumber number, @Nullable String maker) {
    String code = request.dateCode();
    if (code == null) {
      return List.of();
    }
    LocalDate latest = request.recovered().to();
    Decoding decoding =
        decoder.decode(number == null ? code : number.written() + " " + code, maker, latest);
    Map<DateInterval, ProductionReading> readings = new LinkedHashMap<>();
    decoding
        .dates()
        .forEach(date ->
            readings.putIfAbsent(
                date.interval(),
                new ProductionReading(date.interval(), date.rule(), date.unverified())));
    if (readings.isEmpty()) {
      throw BadRequest.usage(
          Sentence.of(
              "no rule reads \"{0}\" as a date code of this part; leave --date-code out to trace without a production date",
              code));
    }
    return List.copyOf(readings.values());
  }
}
