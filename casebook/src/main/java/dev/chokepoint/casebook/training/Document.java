package dev.chokepoint.casebook.training;

/// A document that the case cites. All are invented, and every title says so. `origin` is what the
/// document rests on: two with one origin do not support each other.
///
/// The grade is that of what it says; its letter is the document's own.
enum Document {
  FIELD("field", "recovery sheets", "Example Recovery Team", "A2", "field-team", ""),
  LABORATORY("laboratory", "laboratory readings of marks", "Example Laboratory", "B2", "lab", ""),
  READING("reading", "what the marks are taken to mean", "Chokepoint", "C2", "lab", "derived"),
  MAKERS("makers", "catalogues of invented makers", "invented makers", "A1", "makers", ""),
  LETTERS("letters", "letters of trace", "Example Recovery Team", "B2", "letters", ""),
  EXPORT("customs-export", "export declarations", "Example Customs", "B2", "export", ""),
  IMPORT("customs-import", "import declarations", "Example Import Office", "B2", "import", ""),
  BROKER_COPY(
      "broker-copy", "a broker's copy of import lines", "Example Broker", "C3", "import", ""),
  AIRWAY("air-waybills", "air waybills of a carrier", "Example Air Cargo", "B2", "carrier", ""),
  REGISTER("register", "extracts of company registers", "Example Registers", "A2", "registers", ""),
  LISTS("lists", "list entries made up for training", "invented authorities", "A1", "lists", ""),
  PRESS("press", "a press article", "Example Gazette", "D4", "press", "");

  private final String key;
  private final String subject;
  private final String publisher;
  private final String grade;
  private final String origin;
  private final String basis;

  Document(
      String key, String subject, String publisher, String grade, String origin, String basis) {
    this.key = key;
    this.subject = subject;
    this.publisher = publisher;
    this.grade = grade;
    this.origin = origin;
    this.basis = basis;
  }

  String id() {
    return "training-src-" + key;
  }

  String title() {
    return "Training case (fictional): " + subject;
  }

  String publisher() {
    return publisher;
  }

  String grade() {
    return grade;
  }

  String origin() {
    return origin;
  }

  String basis() {
    return basis;
  }
}
