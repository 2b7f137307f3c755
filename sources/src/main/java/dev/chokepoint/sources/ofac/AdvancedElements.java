package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.xml.KnownElements;
import java.util.Map;
import java.util.Set;

/// Which elements of the ADVANCED form the reader knows.
final class AdvancedElements {

  private static final Set<String> DATE = Set.of("Year", "Month", "Day");

  static final KnownElements KNOWN =
      new KnownElements(
          Map.ofEntries(
              Map.entry("DistinctParty", Set.of("Comment", "Profile")),
              Map.entry("Profile", Set.of("Identity", "Feature", "SanctionsEntryReference")),
              Map.entry("Identity", Set.of("Alias", "NamePartGroups")),
              Map.entry("Alias", Set.of("DocumentedName")),
              Map.entry("DocumentedName", Set.of("DocumentedNamePart")),
              Map.entry("DocumentedNamePart", Set.of("NamePartValue")),
              Map.entry("NamePartGroups", Set.of("MasterNamePartGroup")),
              Map.entry("MasterNamePartGroup", Set.of("NamePartGroup")),
              Map.entry("Feature", Set.of("FeatureVersion", "IdentityReference")),
              Map.entry(
                  "FeatureVersion",
                  Set.of("Comment", "DatePeriod", "VersionDetail", "VersionLocation")),
              Map.entry("DatePeriod", Set.of("Start", "End", "Comment")),
              Map.entry("Start", Set.of("From", "To")),
              Map.entry("End", Set.of("From", "To")),
              Map.entry("From", DATE),
              Map.entry("To", DATE),
              Map.entry("Date", DATE),
              Map.entry(
                  "Location",
                  Set.of(
                      "LocationAreaCode",
                      "LocationCountry",
                      "LocationPart",
                      "FeatureVersionReference",
                      "IDRegDocumentReference")),
              Map.entry("LocationPart", Set.of("LocationPartValue")),
              Map.entry("LocationPartValue", Set.of("Comment", "Value")),
              Map.entry(
                  "IDRegDocument",
                  Set.of(
                      "Comment",
                      "IDRegistrationNo",
                      "IssuingAuthority",
                      "DocumentDate",
                      "DocumentedNameReference")),
              Map.entry("DocumentDate", Set.of("DatePeriod")),
              Map.entry("ProfileRelationship", Set.of("Comment")),
              Map.entry("SanctionsEntry", Set.of("EntryEvent", "SanctionsMeasure")),
              Map.entry("EntryEvent", Set.of("Comment", "Date")),
              Map.entry("SanctionsMeasure", Set.of("Comment"))));

  private AdvancedElements() {}
}
