package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ContentHash;
import java.util.List;
import java.util.Locale;

/// A document with a number, as records of lists state it: a `Passport` or an `Identification` of
/// its holder, and the number as the holder's own.
public final class StatedDocument {

  /// In the languages of the lists.
  private static final List<String> PASSPORT =
      List.of("passport", "passeport", "pasaporte", "паспорт");

  private StatedDocument() {}

  /// Whether a type of document names a passport, diplomatic ones among them.
  public static boolean isPassport(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return PASSPORT.stream().anyMatch(lower::contains);
  }

  /// Says that the party has the document, and that the number is the party's `passportNumber` or
  /// `idNumber`.
  ///
  /// @param type as the list words it; it makes the id together with the number
  /// @return the document
  public static Subject of(
      Subject party, boolean passport, String type, String number, Locator place, Locator whole) {
    String id = party.id() + "-doc-" + ContentHash.of(type, number);
    Subject document =
        party.statements().entity(id, passport ? "Passport" : "Identification", whole);
    document.says("holder", party.id(), whole);
    document.says("number", number, place);
    if (passport) {
      document.says("passportNumber", number, place);
    }
    if (!type.isEmpty()) {
      document.says("type", type, whole);
    }
    boolean person = party.schema().equals("Person");
    party.says(passport && person ? "passportNumber" : "idNumber", number, place);
    return document;
  }
}
