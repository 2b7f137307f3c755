package dev.chokepoint.casebook.training;

/// The recovered items: writes item and component, and hands out the planting.
final class ItemBook {

  private static final String CORVID_2 = "training-weapon-corvid-2";
  private static final String CORVID_3 = "training-weapon-corvid-3";

  private final CaseTables tables;
  private final ShipmentBook shipments;
  private final Catalogue catalogue;
  private final Actors actors;
  private final TruthBook truth;

  ItemBook(
      CaseTables tables,
      ShipmentBook shipments,
      Catalogue catalogue,
      Actors actors,
      TruthBook truth) {
    this.tables = tables;
    this.shipments = shipments;
    this.catalogue = catalogue;
    this.actors = actors;
    this.truth = truth;
    weapon(CORVID_2, "Corvid-2", actors.kholmograd);
    weapon(CORVID_3, "Corvid-3", actors.shahrivan);
  }

  private void weapon(String id, String designation, Party producer) {
    tables
        .add(CaseTable.WEAPONS, id, "WeaponSystem", Document.FIELD)
        .set("name", designation + " (training, fictional)")
        .set("designation", designation)
        .set("producer", producer.id());
  }

  Planting fromCorvid2(String key, String recovered, String number, String situation) {
    return item(key, CORVID_2, recovered, number, "GENUINE_CLAIMED", situation);
  }

  Planting fromCorvid3(String key, String recovered, String number, String situation) {
    return item(key, CORVID_3, recovered, number, "GENUINE_CLAIMED", situation);
  }

  Planting doubted(
      String key,
      boolean third,
      String recovered,
      String number,
      String authenticity,
      String situation) {
    return item(key, third ? CORVID_3 : CORVID_2, recovered, number, authenticity, situation);
  }

  private Planting item(
      String key,
      String weapon,
      String recovered,
      String number,
      String authenticity,
      String situation) {
    CataloguePart part = catalogue.part(number);
    Planting planting = new Planting(key, situation, part, tables, shipments);
    tables
        .add(CaseTable.ITEMS, planting.itemId(), "RecoveredItem", Document.FIELD)
        .set("name", "Training item " + key + " (fictional)")
        .set("weaponSystem", weapon)
        .set("serialPainted", "T-" + (1000 + 37 * Integer.parseInt(key)))
        .set("recoveryDate", recovered)
        .set("recoveryPlace", "Training ground, sector " + (char) ('A' + Integer.parseInt(key) % 5))
        .set("custodian", actors.recoveryTeam.id())
        .set("documentedOn", recovered)
        .set("condition", "damaged, board readable");
    tables
        .add(CaseTable.COMPONENTS, planting.componentId(), "Component", Document.FIELD)
        .set("name", "Training component " + key + ": " + part.maker().name())
        .set("foundIn", planting.itemId())
        .set("makerStated", part.maker().name())
        .set("brandCountry", part.maker().country())
        .set("authenticity", authenticity);
    truth.add(planting);
    return planting;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Actors actors() {
    return actors;
  }

  ShipmentBook shipments() {
    return shipments;
  }

  CaseTables tables() {
    return tables;
  }
}
