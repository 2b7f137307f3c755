package dev.chokepoint.sources.uk.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The elements of the XML and the columns of the CSV, both as public programs show them, and where
/// each belongs; the publisher's schema was not at hand.
final class UkFields {

  /// @param kind of the piece that it is part of
  /// @param name of the XML's element
  record Field(UkPiece.Kind kind, String name) {}

  /// Elements that hold pieces of several values.
  static final Map<String, UkPiece.Kind> GROUPS =
      Map.of(
          "Name", UkPiece.Kind.NAME,
          "NonLatinName", UkPiece.Kind.NON_LATIN,
          "Address", UkPiece.Kind.ADDRESS,
          "Passport", UkPiece.Kind.PASSPORT,
          "PassportDetail", UkPiece.Kind.PASSPORT,
          "NationalIdentifier", UkPiece.Kind.NATIONAL_ID,
          "NationalIdentifierDetail", UkPiece.Kind.NATIONAL_ID,
          "Location", UkPiece.Kind.BIRTHPLACE);

  /// Elements that only hold others.
  static final Set<String> AROUND =
      Set.of(
          "Names",
          "NonLatinNames",
          "Titles",
          "Addresses",
          "PhoneNumbers",
          "EmailAddresses",
          "Websites",
          "IndividualDetails",
          "Individual",
          "DOBs",
          "BirthDetails",
          "Genders",
          "Nationalities",
          "Positions",
          "PassportDetails",
          "NationalIdentifierDetails",
          "EntityDetails",
          "Entity",
          "BusinessRegistrationNumbers",
          "TypeOfEntities",
          "ParentCompanies",
          "Subsidiaries",
          "ShipDetails",
          "Ship",
          "IMONumbers",
          "CurrentOwnerOperators",
          "PreviousOwnerOperators",
          "CurrentBelievedFlagOfShips",
          "PreviousFlags",
          "TypeOfShipDetails",
          "TonnageOfShipDetails",
          "LengthOfShipDetails",
          "YearsBuilt",
          "HullIdentificationNumbers");

  private static final Map<String, Field> BY_ELEMENT = new HashMap<>();
  private static final Map<String, Field> BY_COLUMN = new HashMap<>();

  static {
    for (int i = 1; i <= 6; i++) {
      put(UkPiece.Kind.NAME, "Name" + i, "Name " + i);
    }
    put(UkPiece.Kind.NAME, "NameType", "Name type");
    put(UkPiece.Kind.NAME, "AliasStrength", "Alias strength");
    put(UkPiece.Kind.NON_LATIN, "NameNonLatinScript", "Name non-latin script");
    put(UkPiece.Kind.NON_LATIN, "NonLatinScriptType", "Non-latin script type");
    put(UkPiece.Kind.NON_LATIN, "NonLatinScriptLanguage", "Non-latin script language");
    for (int i = 1; i <= 6; i++) {
      put(UkPiece.Kind.ADDRESS, "AddressLine" + i, "Address Line " + i);
    }
    put(UkPiece.Kind.ADDRESS, "AddressPostalCode", "Address Postal Code");
    put(UkPiece.Kind.ADDRESS, "AddressCountry", "Address Country");
    put(UkPiece.Kind.PASSPORT, "PassportNumber", "Passport number");
    put(UkPiece.Kind.PASSPORT, "PassportAdditionalInformation", "Passport additional information");
    put(UkPiece.Kind.NATIONAL_ID, "NationalIdentifierNumber", "National Identifier number");
    put(
        UkPiece.Kind.NATIONAL_ID,
        "NationalIdentifierAdditionalInformation",
        "National Identifier additional information");
    put(UkPiece.Kind.BIRTHPLACE, "TownOfBirth", "Town of birth");
    put(UkPiece.Kind.BIRTHPLACE, "CountryOfBirth", "Country of birth");
    value("LastUpdated", "Last Updated");
    value("DateDesignated", "Date Designated");
    value("UniqueID", "Unique ID");
    value("OFSIGroupID", "OFSI Group ID");
    value("UNReferenceNumber", "UN Reference Number");
    value("RegimeName", "Regime Name");
    value("IndividualEntityShip", "Designation Type");
    value("DesignationSource", "Designation source");
    value("SanctionsImposed", "Sanctions Imposed");
    value("OtherInformation", "Other Information");
    value("UKStatementofReasons", "UK Statement of Reasons");
    value("Title", "Title");
    value("PhoneNumber", "Phone number");
    value("EmailAddress", "Email address");
    value("Website", "Website");
    value("DOB", "D.O.B");
    value("Gender", "Gender");
    value("Nationality", "Nationality(/ies)");
    value("Position", "Position");
    value("BusinessRegistrationNumber", "Business registration number (s)");
    value("TypeOfEntity", "Type of entity");
    value("ParentCompany", "Parent company");
    value("Subsidiary", "Subsidiaries");
    value("IMONumber", "IMO number");
    value("CurrentOwnerOperator", "Current owner/operator (s)");
    value("PreviousOwnerOperator", "Previous owner/operator (s)");
    value("CurrentBelievedFlagOfShip", "Current believed flag of ship");
    value("PreviousFlag", "Previous flags");
    value("TypeOfShip", "Type of ship");
    value("TonnageOfShip", "Tonnage of ship");
    value("LengthOfShip", "Length of ship");
    value("YearBuilt", "Year Built");
    value("HullIdentificationNumber", "Hull identification number (HIN)");
  }

  private UkFields() {}

  private static void value(String element, String column) {
    put(UkPiece.Kind.VALUE, element, column);
  }

  private static void put(UkPiece.Kind kind, String element, String column) {
    BY_ELEMENT.put(element, new Field(kind, element));
    BY_COLUMN.put(column, new Field(kind, element));
  }

  static Optional<Field> ofElement(String name) {
    return Optional.ofNullable(BY_ELEMENT.get(name));
  }

  static Optional<Field> ofColumn(String name) {
    return Optional.ofNullable(BY_COLUMN.get(name));
  }
}
