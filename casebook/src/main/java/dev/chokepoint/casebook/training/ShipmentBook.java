package dev.chokepoint.casebook.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All goods lines of the case.
final class ShipmentBook {

  private static final List<Document> REPORTERS =
      List.of(Document.EXPORT, Document.IMPORT, Document.AIRWAY);

  private final CaseTables tables;
  private final Draw draw;
  private final GoodsText text;
  private final List<Line> lines = new ArrayList<>();

  ShipmentBook(CaseTables tables, Draw draw) {
    this.tables = tables;
    this.draw = draw;
    this.text = new GoodsText(draw);
  }

  /// A line of everyday trade: somebody reports it, in somebody's words.
  Line traded(String day, Party shipper, Party consignee, CataloguePart part, int quantity) {
    return add(day, shipper, consignee, part, quantity, text.of(part, quantity));
  }

  /// A line whose goods text holds the number as ordered.
  Line planted(String day, Party shipper, Party consignee, CataloguePart part, int quantity) {
    return add(
        day, shipper, consignee, part, quantity, "INTEGRATED CIRCUITS " + part.number() + ", NEW");
  }

  private Line add(
      String day, Party shipper, Party consignee, CataloguePart part, int quantity, String goods) {
    Line line =
        new Line(
            LocalDate.parse(day), shipper, consignee, part, quantity, goods, draw.pick(REPORTERS));
    if (draw.chance(0.2)) {
      line.declared(part.number());
    }
    lines.add(line);
    return line;
  }

  int size() {
    return lines.size();
  }

  /// Gives every line its id and writes it down.
  void close() {
    lines.sort(
        Comparator.comparing((Line line) -> line.date)
            .thenComparing(line -> line.shipper.id())
            .thenComparing(line -> line.consignee.id())
            .thenComparing(line -> line.part.number())
            .thenComparing(line -> line.document)
            .thenComparingInt(line -> line.quantity));
    int number = 0;
    for (Line line : lines) {
      line.id = String.format(Locale.ROOT, "training-shipment-%05d", ++number);
    }
    Map<String, String> consignments = new HashMap<>();
    for (Line line : lines) {
      write(line, consignments);
    }
  }

  private void write(Line line, Map<String, String> consignments) {
    String document =
        "EX"
            + line.date.toString().replace("-", "").substring(2)
            + "-"
            + line.id.substring(line.id.length() - 4);
    // A carrier writes what leaves one shipper for one consignee on one day on one waybill.
    String waybill = "";
    if (line.document == Document.AIRWAY) {
      String key = line.date + line.shipper.id() + line.consignee.id();
      waybill = consignments.computeIfAbsent(key, each -> consignment(line, document));
    }
    double unit = line.part.hs().startsWith("8532") ? 0.4 : 6 + line.part.number().length() * 1.5;
    tables
        .add(CaseTable.SHIPMENTS, line.id, "Shipment", line.document)
        .set("date", line.dated ? line.date.toString() : "")
        .set("shipper", line.shipper.id())
        .set("consignee", line.consignee.id())
        .set("notifyParty", idOf(line.notify))
        .set("ultimateConsignee", idOf(line.ultimate))
        .set("freightForwarder", idOf(line.forwarder))
        .set("documentNumber", document)
        .set("consignment", waybill)
        .set("partNumber", line.partNumber)
        .set("goodsDescription", line.goods)
        .set("hsCode", line.part.hs())
        .set("hsRevision", line.date.getYear() < 2022 ? "2017" : "2022")
        .set("quantity", Integer.toString(line.quantity))
        .set("quantityUnit", "pieces")
        .set("value", String.format(Locale.ROOT, "%.2f", unit * line.quantity))
        .set("currency", "USD")
        .set("producer", draw.chance(0.5) ? line.part.maker().id() : "")
        .set("originCountry", line.part.maker().country())
        .set("dispatchCountry", line.shipper.country())
        .set("destinationCountry", line.consignee.country())
        .set("sameMovement", line.sameMovement == null ? "" : line.sameMovement.id);
  }

  private String consignment(Line line, String document) {
    String id = line.id.replace("shipment", "consignment");
    tables
        .add(CaseTable.CONSIGNMENTS, id, "Consignment", Document.AIRWAY)
        .set("documentNumber", "AWB-" + document)
        .set("transportDocument", "AIR_WAYBILL")
        .set("date", line.date.toString());
    return id;
  }

  private static String idOf(@Nullable Party party) {
    return party == null ? "" : party.id();
  }
}
