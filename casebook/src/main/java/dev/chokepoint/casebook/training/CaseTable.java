package dev.chokepoint.casebook.training;

import java.util.List;

/// A table of the case: its file and its columns after those that every fact table has.
enum CaseTable {
  PARTIES(
      "parties.csv",
      "name",
      "alias",
      "country",
      "registrationNumber",
      "incorporationDate",
      "address",
      "phone",
      "website",
      "sector",
      "nationality",
      "description"),
  LINKS("links.csv", "subject", "object", "director", "organization", "role", "startDate"),
  LISTINGS(
      "listings.csv",
      "program",
      "entity",
      "authority",
      "country",
      "recordId",
      "provisions",
      "listingDate"),
  OWNERSHIP("ownership.csv", "owner", "asset", "percentage", "startDate", "endDate", "description"),
  WEAPONS("weapons.csv", "name", "designation", "producer"),
  ITEMS(
      "items.csv",
      "name",
      "weaponSystem",
      "serialPainted",
      "recoveryDate",
      "recoveryPlace",
      "custodian",
      "documentedOn",
      "condition"),
  PARTS(
      "parts.csv",
      "name",
      "mpn",
      "maker",
      "baseDevice",
      "orderable",
      "hsCode",
      "hsRevision",
      "chplTier",
      "introduced",
      "obsolete"),
  COMPONENTS(
      "components.csv", "name", "foundIn", "part", "makerStated", "brandCountry", "authenticity"),
  MARKINGS("markings.csv", "component", "text", "reader", "legibility", "date"),
  IDENTIFICATIONS(
      "identifications.csv",
      "marking",
      "candidate",
      "candidateNumber",
      "producedFrom",
      "producedTo",
      "productionReading",
      "rule",
      "confidence"),
  CONSIGNMENTS("consignments.csv", "documentNumber", "transportDocument", "date"),
  SHIPMENTS(
      "shipments.csv",
      "date",
      "shipper",
      "consignee",
      "notifyParty",
      "ultimateConsignee",
      "freightForwarder",
      "documentNumber",
      "consignment",
      "partNumber",
      "goodsDescription",
      "hsCode",
      "hsRevision",
      "quantity",
      "quantityUnit",
      "value",
      "currency",
      "producer",
      "originCountry",
      "dispatchCountry",
      "destinationCountry",
      "sameMovement"),
  REQUESTS("requests.csv", "component", "addressee", "question", "parentRequest", "date"),
  RESPONSES("responses.csv", "request", "respondent", "soldTo", "text", "date"),
  CLAIMS("claims.csv", "subject", "measure", "summary", "date"),
  CONTESTED("contested.csv", "question", "member", "memberProperty"),
  TIMELINE("timeline.csv", "name", "date", "summary", "involved");

  private final String file;
  private final String columns;

  CaseTable(String file, String... columns) {
    this.file = file;
    this.columns = String.join(" ", columns);
  }

  /// Name of its file.
  String file() {
    return file;
  }

  /// Its columns, those of the facts themselves.
  List<String> columns() {
    return List.of(columns.split(" "));
  }
}
