package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Quantity;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import java.util.ArrayList;
import java.util.List;

/// The steps that one shipment record gives: along the holders its papers name, from its seller,
/// and to the party that is only to be told. The producer that papers declare says whose product
/// the goods are, not from whom the shipper had them, and gives no step.
final class ShipmentSteps {

  private ShipmentSteps() {}

  static List<Step> of(FittingShipment fitting) {
    ShipmentRecord shipment = fitting.shipment();
    List<Step> steps = new ArrayList<>();
    List<String> chain = shipment.chain();
    for (int i = 1; i < chain.size(); i++) {
      boolean first = i == 1;
      steps.add(
          step(
              fitting,
              first ? "shipped" : "delivered" + i,
              first ? StepKind.SHIPPED : StepKind.DELIVERED,
              chain.get(i - 1),
              chain.get(i),
              Ground.SHIPMENT,
              first ? Sentence.nothing() : Sentence.of(", as the papers name the last recipient")));
    }
    String shipper = chain.getFirst();
    String seller = shipment.party("seller").orElse(shipper);
    if (!seller.equals(shipper) && !chain.contains(seller)) {
      steps.add(
          step(
              fitting,
              "sold",
              StepKind.SOLD,
              seller,
              shipper,
              Ground.PAPERS,
              Sentence.of(", whose papers name the seller")));
    }
    String last = chain.getLast();
    shipment
        .party("notifyParty")
        .filter(notify -> !chain.contains(notify))
        .ifPresent(notify ->
            steps.add(
                step(
                    fitting,
                    "notified",
                    StepKind.DELIVERED,
                    last,
                    notify,
                    Ground.NOTIFY,
                    Sentence.of(
                        ", whose papers name this party only as the one to be told on"
                            + " arrival"))));
    return steps;
  }

  private static Step step(
      FittingShipment fitting,
      String role,
      StepKind kind,
      String from,
      String to,
      Ground ground,
      Sentence also) {
    ShipmentRecord shipment = fitting.shipment();
    List<Statement> statements = shipment.entity().statements();
    Band band = Facts.band(statements);
    // A seller had the goods at some day before they moved.
    DateInterval when =
        ground == Ground.PAPERS ? new DateInterval(null, shipment.when().to()) : shipment.when();
    return new Step(
        shipment.id() + "#" + role,
        kind,
        from,
        to,
        when,
        shipment.quantity(),
        fitting.identity(),
        ground,
        StrengthTable.of(ground, fitting.identity(), band),
        band != Band.NOT_JUDGED,
        statements,
        shipment.id(),
        Sentence.later(() -> sentence(fitting, statements, also)));
  }

  private static Sentence sentence(
      FittingShipment fitting, List<Statement> statements, Sentence also) {
    ShipmentRecord shipment = fitting.shipment();
    Quantity quantity = shipment.quantity();
    return Sentence.of(
        "A shipment record{0} has {1} of {2}, {3}{4}{5}: {6}{7}{8}.",
        Facts.grade(statements),
        quantity == null ? Sentence.of("an unstated quantity") : quantity,
        fitting.text(),
        when(shipment.when()),
        shipment
            .party("documentNumber")
            .map(number -> Sentence.of(", document {0}", number))
            .orElse(Sentence.nothing()),
        also,
        fitting.identity().meaning(),
        shipment.party("freightForwarder").isPresent()
            ? Sentence.of("; a freight forwarder carried them")
            : Sentence.nothing(),
        fitting.reported().isEmpty()
            ? Sentence.nothing()
            : Sentence.of("; {0} more report of the same movement", fitting.reported().size()));
  }

  /// A day or days in words.
  static Sentence when(DateInterval when) {
    return when.equals(DateInterval.UNKNOWN) ? Sentence.of("date unknown") : DayWords.of(when);
  }
}
