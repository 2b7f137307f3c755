package dev.chokepoint.desk;

/// Keeps spreadsheet programs from running a value as a formula: a cell that begins with `=`, `+`,
/// `-`, `@`, a tab or a carriage return gets an apostrophe before it (OWASP, CSV injection).
public final class SpreadsheetCell {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetCell() {}

  public static String neutral(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
