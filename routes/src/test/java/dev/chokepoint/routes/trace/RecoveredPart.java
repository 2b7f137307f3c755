package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.testing.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/// A made-up part NX407 of Norvex, found in March 2024, made in September 2022.
abstract class RecoveredPart {

  static final String NUMBER = "NX407-VGT6";

  World world = new World();

  @BeforeEach
  void aRecoveredPart() {
    world =
        new World()
            .company("norvex", "ch")
            .company("distributor", "de")
            .company("exporter", "hk")
            .company("consignee", "ru")
            .put("weapon", "WeaponSystem", "name", "Lancet-like")
            .put("item", "RecoveredItem", "weaponSystem", "weapon", "recoveryDate", "2024-03-11")
            .put("nx407", "Part", "name", NUMBER, "mpn", NUMBER, "maker", "norvex")
            .put("component", "Component", "name", "chip 1", "foundIn", "item", "part", "nx407")
            .put("mark", "Marking", "component", "component", "text", NUMBER + " 2238")
            .put(
                "reading",
                "PartIdentification",
                "marking",
                "mark",
                "candidate",
                "nx407",
                "candidateNumber",
                NUMBER,
                "producedFrom",
                "2022-09-19",
                "producedTo",
                "2022-09-25",
                "rule",
                "year and week");
  }

  World chain() {
    return world
        .shipment("s1", "norvex", "distributor", NUMBER, "4000", "2022-10-04")
        .shipment("s2", "distributor", "exporter", NUMBER, "4000", "2022-11-03")
        .shipment("s3", "exporter", "consignee", NUMBER, "4000", "2023-01-19");
  }

  /// The maker is asked about the part and answers.
  World answered(String property, String value) {
    return world
        .put("request", "TraceRequest", "component", "component", "addressee", "norvex")
        .put(
            "answer",
            "TraceResponse",
            "request",
            "request",
            "respondent",
            "norvex",
            property,
            value);
  }

  TracedPart part() {
    Decoder decoder = Decoder.standard(LocalDate.of(2026, 11, 26));
    return new PartFacts(world, Model.bundled(), decoder).read("component").orElseThrow();
  }

  Trace trace(Widening.Kind... widened) {
    return new Tracer(world, Model.bundled())
        .trace(part(), new TraceOptions(Set.of(widened), 6, 10));
  }

  static List<List<String>> holders(Trace trace) {
    return trace.routes().stream().map(route -> route.route().holders()).toList();
  }

  static Route first(Trace trace) {
    return trace.routes().getFirst().route();
  }

  static List<Strength> strengths(Trace trace) {
    return first(trace).steps().stream().map(Step::strength).toList();
  }

  static int ruledOut(Trace trace, RulingTest test) {
    return trace.ruledOut().stream()
        .filter(ruled -> ruled.test() == test)
        .mapToInt(RuledOut::count)
        .sum();
  }
}
