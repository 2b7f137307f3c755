package dev.chokepoint.routes;

/// What kind of record a step rests on.
public enum Ground {
  /// The holder's answer to a trace request about this part.
  ANSWER("an answer to a trace request"),
  /// Somebody states this step of this dealing.
  STATED("a stated step"),
  /// A shipment record names both ends as sender and receiver.
  SHIPMENT("a shipment record"),
  /// The papers of a shipment name its seller or its producer.
  PAPERS("the papers of a shipment"),
  /// The papers only name whom to tell on arrival.
  NOTIFY("the notify party of a shipment"),
  /// A register, a list or a press report says who owns whom.
  STAKE("a stake"),
  /// A source names who makes the weapon.
  WEAPON_MAKER("the stated producer of the weapon"),
  /// A source ties the shipment or the party to the part found.
  WEAPON_LINK("a stated tie to the part found"),
  /// Two names are alike.
  NAME("names alone"),
  /// No record.
  NOTHING("no record");

  private final String words;

  Ground(String words) {
    this.words = words;
  }

  /// What to call it.
  public String words() {
    return words;
  }
}
