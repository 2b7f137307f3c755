package dev.chokepoint.sources.ofac;

import java.util.List;
import java.util.Set;

/// The four files of a set and the columns OFAC documents for them.
///
/// Source: OFAC's description of the legacy SDN data formats, `dat_spec.txt`; rows carry no header.
enum OfacFileKind {
  NAMES,
  ALIASES,
  ADDRESSES,
  COMMENTS;

  private static final String NOTHING = "-0-";
  private static final Set<String> ALIAS_TYPES = Set.of("aka", "fka", "nka");
  private static final List<String> OF_NAMES =
      List.of(
          "ent_num",
          "SDN_Name",
          "SDN_Type",
          "Program",
          "Title",
          "Call_Sign",
          "Vess_type",
          "Tonnage",
          "GRT",
          "Vess_flag",
          "Vess_owner",
          "Remarks");
  private static final List<String> OF_ALIASES =
      List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
  private static final List<String> OF_ADDRESSES =
      List.of(
          "ent_num",
          "add_num",
          "address",
          "city_state_province_postal_code",
          "country",
          "add_remarks");
  private static final List<String> OF_COMMENTS = List.of("ent_num", "remarks_continued");

  List<String> columns() {
    return switch (this) {
      case NAMES -> OF_NAMES;
      case ALIASES -> OF_ALIASES;
      case ADDRESSES -> OF_ADDRESSES;
      case COMMENTS -> OF_COMMENTS;
    };
  }

  /// Whether the cells have the number and the shapes of a row of this file. Rows that pass may
  /// still be faulty in other cells.
  boolean fits(List<String> cells) {
    if (cells.size() != columns().size() || !isNumber(cells.get(0))) {
      return false;
    }
    return switch (this) {
      case NAMES -> !isNothing(cells.get(1)) && cells.stream().anyMatch(OfacFileKind::isNothing);
      case ALIASES -> isNumber(cells.get(1)) && ALIAS_TYPES.contains(cells.get(2));
      case ADDRESSES -> isNumber(cells.get(1)) && isNothing(cells.get(5));
      case COMMENTS -> !isNumber(cells.get(1)) && !isNothing(cells.get(1));
    };
  }

  /// Whether the cell is OFAC's `-0- `, which stands for an empty one.
  static boolean isNothing(String cell) {
    return cell.strip().equals(NOTHING) || cell.isBlank();
  }

  static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && cell.length() <= 9
        && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
