package dev.chokepoint.routes.trace;

/// The tests that rule a shipment out. A shipment is counted by the first that it fails: package,
/// family and window first, since the index tells them without reading the shipment ([FirstTests]),
/// then the others in this order.
public enum RulingTest {
  CANCELLED("the record says that it was cancelled"),
  QUANTITY_ZERO("its quantity is zero"),
  OTHER_PART("it is of another part number"),
  OTHER_PACKAGE("it is of the same device in another package"),
  SAME_FAMILY_ONLY("it is of the same family only"),
  OTHER_MAKER("its papers name another maker"),
  NO_PARTIES("it names no two parties between which goods moved"),
  BEFORE_PRODUCTION("it moved before the part was made, by every reading"),
  AFTER_RECOVERY("it moved after the part was found"),
  SAME_MOVEMENT("the same movement is counted already");

  private final String words;

  RulingTest(String words) {
    this.words = words;
  }

  /// Why such a shipment is ruled out, without an end stop.
  public String words() {
    return words;
  }
}
