package dev.chokepoint.casebook.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A goods line before it has its id. Ids are given by date at the end, so that they tell nothing
/// of what was planted.
final class Line {

  final LocalDate date;
  final Party shipper;
  final Party consignee;
  final CataloguePart part;
  final int quantity;
  String goods;
  String partNumber = "";
  @Nullable Party forwarder;
  @Nullable Party notify;
  @Nullable Party ultimate;
  Document document;
  boolean dated = true;
  @Nullable Line sameMovement;
  String id = "";

  Line(
      LocalDate date,
      Party shipper,
      Party consignee,
      CataloguePart part,
      int quantity,
      String goods,
      Document document) {
    this.date = date;
    this.shipper = shipper;
    this.consignee = consignee;
    this.part = part;
    this.quantity = quantity;
    this.goods = goods;
    this.document = document;
  }

  Line written(String text) {
    goods = text;
    return this;
  }

  Line declared(String number) {
    partNumber = number;
    return this;
  }

  Line carriedBy(Party party) {
    forwarder = party;
    return this;
  }

  Line notifying(Party party) {
    notify = party;
    return this;
  }

  Line finallyFor(Party party) {
    ultimate = party;
    return this;
  }

  Line statedIn(Document other) {
    document = other;
    return this;
  }

  /// The same movement, as that other line reports it.
  Line sameAs(Line other) {
    sameMovement = other;
    return this;
  }
}
