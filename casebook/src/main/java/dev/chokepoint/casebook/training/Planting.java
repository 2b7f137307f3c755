package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A recovered item with the true way of its part: tells the case what it may know, and keeps the
/// truth.
///
/// The true route is the ordered parties from the maker to the last holder. The step from one to
/// the next has the goods line that reports it, or none: an ownership, or nothing on record.
final class Planting {

  private final String key;
  private final String situation;
  private final CataloguePart part;
  private final CaseTables tables;
  private final ShipmentBook shipments;
  private final List<Party> route = new ArrayList<>();
  private final List<Optional<Line>> steps = new ArrayList<>();
  private final List<Line> decoys = new ArrayList<>();
  private int markings;
  private int requests;
  private Evidence evidence = Evidence.ALL;
  private String identity = "SAME_PART_AND_DATE_WINDOW";
  private String expected = "first";
  private String lastLawful = "";
  private String firstUnlawful = "";

  Planting(
      String key, String situation, CataloguePart part, CaseTables tables, ShipmentBook shipments) {
    this.key = key;
    this.situation = situation;
    this.part = part;
    this.tables = tables;
    this.shipments = shipments;
  }

  /// One reading of the mark, and what it is taken to mean. `from` and `to` bound the production;
  /// several intervals are separated by ` | `, none leaves it open.
  Planting marked(String text, String legibility, String from, String to, String reading) {
    String id = componentId() + "-marking-" + ++markings;
    tables
        .add(CaseTable.MARKINGS, id, "Marking", Document.LABORATORY)
        .set("component", componentId())
        .set("text", text)
        .set("reader", "Example Laboratory")
        .set("legibility", legibility);
    tables
        .add(
            CaseTable.IDENTIFICATIONS,
            id + "-identification",
            "PartIdentification",
            Document.READING)
        .set("marking", id)
        .set("candidate", identity.equals("SAME_FAMILY") ? "" : part.id())
        .set("candidateNumber", identity.equals("SAME_FAMILY") ? part.base() : part.number())
        .set("producedFrom", from)
        .set("producedTo", to)
        .set("productionReading", reading)
        .set("rule", reading.equals("none") ? "" : "Year and week or month, as the maker marks")
        .set("confidence", from.contains("|") ? "low" : "medium");
    return this;
  }

  Planting startsAt(Party maker) {
    route.add(maker);
    return this;
  }

  /// The next true step, which a goods line reports.
  Line ships(String day, Party to, int quantity) {
    Line line = shipments.planted(day, route.getLast(), to, part, quantity);
    steps.add(Optional.of(line));
    route.add(to);
    return line;
  }

  /// The next true step, which no goods line reports.
  Planting goesTo(Party to) {
    steps.add(Optional.empty());
    route.add(to);
    return this;
  }

  /// The next true step, as a line that names its shipper differently reports it.
  Planting goesTo(Party to, Line line) {
    steps.add(Optional.of(line));
    route.add(to);
    return this;
  }

  /// A line that must not lie on the first answer.
  Line decoy(String day, Party from, Party to, CataloguePart other, int quantity) {
    Line line = shipments.planted(day, from, to, other, quantity);
    decoys.add(line);
    return line;
  }

  /// What ties the part to the shipments.
  Planting tiedBy(String kind) {
    identity = kind;
    return this;
  }

  Planting borneOut(Evidence how, String answer) {
    evidence = how;
    expected = answer;
    return this;
  }

  /// The point of diversion, where the case shows it.
  Planting diverted(Party lawful, Party unlawful) {
    lastLawful = lawful.id();
    firstUnlawful = unlawful.id();
    return this;
  }

  /// A trace request; answers its id.
  String asks(String day, Party addressee, @Nullable String parent) {
    String id = "training-request-" + key + "-" + ++requests;
    tables
        .add(CaseTable.REQUESTS, id, "TraceRequest", Document.LETTERS)
        .set("component", componentId())
        .set("addressee", addressee.id())
        .set("question", "To whom did you sell this part or lot? Marking as documented.")
        .set("parentRequest", parent == null ? "" : parent)
        .set("date", day);
    return id;
  }

  /// An answer. `buyer` is null when the holder names none.
  Planting answered(
      String request, String day, Party respondent, @Nullable Party buyer, String text) {
    tables
        .add(
            CaseTable.RESPONSES,
            request.replace("request", "response"),
            "TraceResponse",
            Document.LETTERS)
        .set("request", request)
        .set("respondent", respondent.id())
        .set("soldTo", buyer == null ? "" : buyer.id())
        .set("text", text)
        .set("date", day);
    return this;
  }

  String itemId() {
    return "training-item-" + key;
  }

  String componentId() {
    return "training-component-" + key;
  }

  CataloguePart part() {
    return part;
  }

  List<Party> route() {
    return route;
  }

  List<Optional<Line>> steps() {
    return steps;
  }

  List<Line> decoys() {
    return decoys;
  }

  String situation() {
    return situation;
  }

  Evidence evidence() {
    return evidence;
  }

  String identity() {
    return identity;
  }

  String expected() {
    return expected;
  }

  String lastLawful() {
    return lastLawful;
  }

  String firstUnlawful() {
    return firstUnlawful;
  }
}
