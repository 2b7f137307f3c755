package dev.chokepoint.desk.trace;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.codec.NamedDatasets;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.around.ConsigneeShare;
import dev.chokepoint.routes.around.MissingRecord;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What stands around a trace: who received how much of what fits, what the parties have in common,
/// and which records would strengthen the best route.
final class AroundTrace {

  /// Parties that are compared, and consignees that are told.
  private static final int MOST_PARTIES = 500;

  private static final int MOST_CONSIGNEES = 10;
  private static final int MOST_LISTINGS = 200;

  private final Model model;
  private final RouteSource source;

  AroundTrace(Model model, RouteSource source) {
    this.model = model;
    this.source = source;
  }

  /// Sentences, the largest consignees first.
  List<Sentence> sentences(Trace trace) {
    List<Sentence> sentences = new ArrayList<>(shares(trace));
    Set<String> ids = new TreeSet<>(trace.names().keySet());
    List<Entity> parties =
        source.entities(ids.stream().limit(MOST_PARTIES).toList()).values().stream().toList();
    Set<String> makers = new TreeSet<>(trace.part().makers());
    Map<String, List<Entity>> listings = source.linked(makers, Set.of("Sanction"), MOST_LISTINGS);
    List<Entity> parts = source.entities(trace.part().parts()).values().stream().toList();
    sentences.addAll(
        Patterns.sentences(
            model,
            parties,
            parts,
            listings.values().stream().flatMap(List::stream).toList(),
            id -> name(trace, id)));
    return sentences;
  }

  /// Who received how many of the movements that fit, the largest first.
  List<ConsigneeRange> consignees(Trace trace) {
    return ConsigneeRange.of(ConsigneeShare.of(trace.fitting()), id -> name(trace, id));
  }

  /// Where on the best route the goods came under a measure; empty where there is no route.
  Optional<PointOfDiversion> diversion(Trace trace) {
    return trace.routes().stream()
        .findFirst()
        .map(best ->
            PointOfDiversion.of(
                best.route(), MeasureTable.bundled(), holder -> listings(trace, holder)));
  }

  private List<Listing> listings(Trace trace, String holder) {
    List<String> ids = trace.members().getOrDefault(holder, List.of(holder));
    return source.linked(ids, Set.of("Sanction"), MOST_LISTINGS).values().stream()
        .flatMap(List::stream)
        .filter(sanction -> sanction.values("entity").stream().anyMatch(ids::contains))
        .distinct()
        .map(sanction -> Listing.of(sanction, NamedDatasets.of(sanction)))
        .toList();
  }

  /// Records that would strengthen the best route, the weakest step first.
  List<MissingRecord> missing(Trace trace) {
    return trace.routes().isEmpty()
        ? List.of()
        : MissingRecord.of(trace.routes().getFirst().route(), trace.part(), id -> name(trace, id));
  }

  private List<Sentence> shares(Trace trace) {
    List<Sentence> shares = new ArrayList<>();
    for (ConsigneeShare share : ConsigneeShare.of(trace.fitting())) {
      BigDecimal percent = share.percent();
      if (shares.size() < MOST_CONSIGNEES && percent != null) {
        shares.add(share(name(trace, share.consignee()), share, percent));
      }
    }
    return shares;
  }

  private static Sentence share(String name, ConsigneeShare share, BigDecimal percent) {
    String unit = share.unit().isEmpty() ? "" : " " + share.unit();
    int shipments = share.shipments().size();
    return shipments == 1
        ? Sentence.of(
            "{0} received {1} of {2}{3} that fit, {4} %, in {5} shipment.",
            name, share.amount(), share.total(), unit, percent, shipments)
        : Sentence.of(
            "{0} received {1} of {2}{3} that fit, {4} %, in {5} shipments.",
            name, share.amount(), share.total(), unit, percent, shipments);
  }

  /// What to call a party.
  String name(Trace trace, String id) {
    return trace.names().containsKey(id)
        ? trace.name(id)
        : source.entity(id).map(entity -> entity.caption(model)).orElse(id);
  }
}
