package dev.chokepoint.evidence.codec;

import java.util.List;

/// Columns of FollowTheMoney's statement tables (followthemoney 4.x `statement/serialize.py`, MIT,
/// read 2026-11).
final class StatementColumns {

  static final String CANONICAL_ID = "canonical_id";
  static final String ENTITY_ID = "entity_id";
  static final String PROPERTY = "prop";
  static final String PROPERTY_TYPE = "prop_type";
  static final String SCHEMA = "schema";
  static final String VALUE = "value";
  static final String DATASET = "dataset";
  static final String ORIGIN = "origin";
  static final String LANG = "lang";
  static final String ORIGINAL_VALUE = "original_value";
  static final String EXTERNAL = "external";
  static final String FIRST_SEEN = "first_seen";
  static final String LAST_SEEN = "last_seen";
  static final String ID = "id";
  static final String TARGET = "target";

  /// Of statement CSV.
  static final List<String> CSV =
      List.of(
          CANONICAL_ID,
          ENTITY_ID,
          PROPERTY,
          PROPERTY_TYPE,
          SCHEMA,
          VALUE,
          DATASET,
          ORIGIN,
          LANG,
          ORIGINAL_VALUE,
          EXTERNAL,
          FIRST_SEEN,
          LAST_SEEN,
          ID);

  /// Of a statement pack with a header.
  static final List<String> PACK =
      List.of(
          ENTITY_ID,
          PROPERTY,
          VALUE,
          DATASET,
          LANG,
          ORIGINAL_VALUE,
          ORIGIN,
          EXTERNAL,
          FIRST_SEEN,
          LAST_SEEN,
          ID);

  /// Of a statement pack of before 2025, which has no header.
  static final List<String> LEGACY_PACK =
      List.of(
          ENTITY_ID,
          PROPERTY,
          VALUE,
          DATASET,
          LANG,
          ORIGINAL_VALUE,
          TARGET,
          EXTERNAL,
          FIRST_SEEN,
          LAST_SEEN,
          ID);

  private StatementColumns() {}

  /// A cell as the flag it writes: `t` or `true`, `f`, `false` or nothing, in any case.
  ///
  /// @throws BadRecord if it is anything else
  static boolean flag(String column, String cell) throws BadRecord {
    if (cell.isEmpty() || cell.equals("f") || cell.equalsIgnoreCase("false")) {
      return false;
    }
    if (cell.equals("t") || cell.equalsIgnoreCase("true")) {
      return true;
    }
    if (cell.equals("F") || cell.equals("T")) {
      return cell.equals("T");
    }
    throw new BadRecord(column, "\"" + Excerpt.of(cell) + "\" is neither t nor f");
  }
}
