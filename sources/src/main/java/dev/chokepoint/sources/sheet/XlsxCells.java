package dev.chokepoint.sources.sheet;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.xml.XmlElement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// What the cells of a workbook say, as text.
///
/// @param dateSystem1904 whether days are counted from 1904
record XlsxCells(SharedStrings strings, NumberFormats formats, boolean dateSystem1904) {

  private static final int SECONDS_A_DAY = 86_400;

  /// Days are counted so that 1 is 1 January 1900 and 60 the 29 February 1900 that never was; from
  /// 61 on the count is one of days since this one.
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

  /// 31 December 9999, the last day that such workbooks know.
  private static final int LAST_DAY = 2_958_465;

  /// More digits than any number in a workbook has, and a limit to what its exponent may blow up.
  private static final int MOST_DIGITS = 40;

  String text(XmlElement cell, SheetRow row, int column) throws IOException {
    String value = cell.child("v").map(XmlElement::text).orElse("");
    return switch (cell.attribute("t").orElse("n")) {
      case "s" -> shared(value.strip(), row, column);
      case "inlineStr" -> cell.child("is").map(SharedStrings::text).orElse("");
      case "b" -> value.isBlank() ? "" : value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(value.strip(), cell.attribute("s").orElse("0"), row, column);
      default -> value;
    };
  }

  private String shared(String number, SheetRow row, int column) throws IOException {
    if (number.isEmpty()) {
      return "";
    }
    return strings
        .at(number)
        .orElseThrow(() ->
            new UnreadableInput(
                row.at(CellColumn.name(column)),
                "the cell refers to text " + number + " of the workbook, which it does not have"));
  }

  private String number(String value, String style, SheetRow row, int column) throws IOException {
    if (value.isEmpty()) {
      return "";
    }
    BigDecimal number;
    try {
      number = value.length() > MOST_DIGITS ? null : new BigDecimal(value);
    } catch (NumberFormatException e) {
      number = null;
    }
    if (number == null || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
      throw new UnreadableInput(
          row.at(CellColumn.name(column)), "the cell says that it is a number, and is none");
    }
    if (formats.isDate(style) && number.signum() >= 0 && number.intValue() <= LAST_DAY) {
      return date(number);
    }
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    int digits = formats.leastDigits(style);
    return plain.matches("\\d+") && plain.length() < digits
        ? "0".repeat(digits - plain.length()) + plain
        : plain;
  }

  /// The day, with the time to the second where it is not midnight.
  private String date(BigDecimal number) {
    int day = number.intValue();
    LocalDate from = dateSystem1904 ? DAY_0_OF_1904 : DAY_0;
    boolean early = !dateSystem1904 && day < LEAP_DAY_THAT_NEVER_WAS;
    LocalDate date = from.plusDays(early ? day + 1L : day);
    long seconds =
        number
            .subtract(BigDecimal.valueOf(day))
            .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValue();
    LocalDateTime time = date.atStartOfDay().plusSeconds(seconds);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }
}
