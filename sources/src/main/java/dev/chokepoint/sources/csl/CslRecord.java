package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One record, from whichever form.
///
/// @param place of the whole record
/// @param texts members with one text, by their names in the JSON form; empty ones are left out
/// @param lists members with several texts
/// @param unknown members that the form does not have, as they stand
record CslRecord(
    Locator place,
    Map<String, Said> texts,
    Map<String, List<Said>> lists,
    List<Address> addresses,
    List<IssuedNumber> numbers,
    Map<String, Said> unknown) {

  /// Members with one text. `information` and `gross_registered_tonnage` vary between editions.
  static final Set<String> TEXTS =
      Set.of(
          "id",
          "source",
          "entity_number",
          "type",
          "name",
          "title",
          "country",
          "federal_register_notice",
          "start_date",
          "end_date",
          "standard_order",
          "license_requirement",
          "license_policy",
          "call_sign",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_flag",
          "vessel_owner",
          "remarks",
          "source_list_url",
          "source_information_url");

  /// Members with several texts.
  static final Set<String> LISTS =
      Set.of(
          "programs",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth");

  CslRecord {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
    addresses = List.copyOf(addresses);
    numbers = List.copyOf(numbers);
    unknown = Map.copyOf(unknown);
  }

  /// An address.
  ///
  /// @param full in one line; always there
  /// @param parts by property of an Address, as far as the form parts it
  /// @param country two letters, null when not said
  record Address(Said full, Map<String, Said> parts, @Nullable Said country) {
    Address {
      parts = Map.copyOf(parts);
    }
  }

  /// A number issued to the party.
  ///
  /// @param country two letters, null when not said
  record IssuedNumber(
      Said type,
      Said number,
      @Nullable Said country,
      @Nullable Said issued,
      @Nullable Said expires) {}

  @Nullable Said text(String member) {
    return texts.get(member);
  }

  List<Said> list(String member) {
    return lists.getOrDefault(member, List.of());
  }
}
