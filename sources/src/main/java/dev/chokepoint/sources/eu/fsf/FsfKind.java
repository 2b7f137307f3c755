package dev.chokepoint.sources.eu.fsf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pieces that an entry consists of.
///
/// From the element and attribute names of the export, version 1.1, and the columns of the CSV, as
/// public programs and excerpts show them; the publisher's schema itself was not at hand.
@SuppressWarnings("ImmutableEnumChecker") // The maps and sets are made by Map.of and Set.of.
enum FsfKind {
  ENTITY(
      "sanctionEntity",
      "Entity_",
      Map.of("EU_ReferenceNumber", "euReferenceNumber"),
      Set.of(
          "designationDate",
          "designationDetails",
          "unitedNationId",
          "euReferenceNumber",
          "logicalId")),
  REGULATION(
      "regulation",
      "Entity_Regulation_",
      Map.of("Type", "regulationType"),
      Set.of(
          "regulationType",
          "organisationType",
          "publicationDate",
          "entryIntoForceDate",
          "numberTitle",
          "programme",
          "publicationUrl",
          "logicalId")),
  SUBJECT_TYPE("subjectType", "Entity_SubjectType", Map.of(), Set.of("code", "classificationCode")),
  NAME(
      "nameAlias",
      "NameAlias_",
      Map.of(),
      Set.of(
          "firstName",
          "middleName",
          "lastName",
          "wholeName",
          "function",
          "gender",
          "title",
          "nameLanguage",
          "strong",
          "regulationLanguage",
          "logicalId")),
  ADDRESS(
      "address",
      "Address_",
      Map.of(),
      Set.of(
          "city",
          "street",
          "poBox",
          "zipCode",
          "region",
          "place",
          "asAtListingTime",
          "countryIso2Code",
          "countryDescription",
          "regulationLanguage",
          "logicalId")),
  BIRTH(
      "birthdate",
      "BirthDate_",
      Map.of("BirthDate", "birthdate", "Day", "dayOfMonth", "Month", "monthOfYear"),
      Set.of(
          "circa",
          "calendarType",
          "city",
          "zipCode",
          "birthdate",
          "dayOfMonth",
          "monthOfYear",
          "year",
          "yearRangeFrom",
          "yearRangeTo",
          "region",
          "place",
          "countryIso2Code",
          "countryDescription",
          "regulationLanguage",
          "logicalId")),
  IDENTIFICATION(
      "identification",
      "Identification_",
      Map.of(
          "TypeCode",
          "identificationTypeCode",
          "TypeDescription",
          "identificationTypeDescription",
          "IssuedDate",
          "issueDate"),
      Set.of(
          "diplomatic",
          "knownExpired",
          "knownFalse",
          "reportedLost",
          "revokedByIssuer",
          "issuedBy",
          "issueDate",
          "validFrom",
          "validTo",
          "latinNumber",
          "nameOnDocument",
          "number",
          "region",
          "countryIso2Code",
          "countryDescription",
          "identificationTypeCode",
          "identificationTypeDescription",
          "regulationLanguage",
          "logicalId")),
  CITIZENSHIP(
      "citizenship",
      "Citizenship_",
      Map.of(),
      Set.of("region", "countryIso2Code", "countryDescription", "regulationLanguage", "logicalId"));

  /// Of the act that brought a piece; the CSV tells more of it than the XML does.
  static final String ACT = "regulation.";

  private static final Set<String> OF_THE_ACT =
      Set.of(
          "regulationType",
          "organisationType",
          "publicationDate",
          "entryIntoForceDate",
          "numberTitle",
          "programme",
          "publicationUrl");

  private final String element;
  private final String prefix;
  private final Map<String, String> renamed;
  private final Set<String> names;

  FsfKind(String element, String prefix, Map<String, String> renamed, Set<String> names) {
    this.element = element;
    this.prefix = prefix;
    this.renamed = renamed;
    this.names = names;
  }

  static Optional<FsfKind> ofElement(String name) {
    return Arrays.stream(values()).filter(kind -> kind.element.equals(name)).findFirst();
  }

  String element() {
    return element;
  }

  /// What the columns of such pieces begin with.
  String prefix() {
    return prefix;
  }

  /// Whether pieces of the kind have something of that name.
  boolean knows(String name) {
    return names.contains(name)
        || (name.startsWith(ACT) && OF_THE_ACT.contains(name.substring(ACT.length())));
  }

  /// Names of pieces of the kind that statements are made of; what stands under others is context.
  Set<String> told() {
    Set<String> told = new HashSet<>(names);
    told.removeAll(Set.of("nameLanguage", "regulationLanguage"));
    return told;
  }

  /// The name of the XML for the rest of a column after [#prefix]: `wholeName` for `WholeName`,
  /// `regulation.programme` for `Regulation_Programme`.
  String nameOf(String rest) {
    String act = "Regulation_";
    if (rest.startsWith(act)) {
      return ACT + REGULATION.nameOf(rest.substring(act.length()));
    }
    String other = renamed.get(rest);
    return other != null || rest.isEmpty()
        ? String.valueOf(other)
        : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
