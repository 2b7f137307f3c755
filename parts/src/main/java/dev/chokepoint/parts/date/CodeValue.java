package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The digits of a date code once its shape is known: a year without its decade or century, and a
/// week, month or six-week period.
///
/// @param yearDigits one or two digits
/// @param unit what `number` counts
/// @param number the week, the month, or the week a six-week period starts with
/// @param remark what was assumed to read the characters; empty when nothing was
record CodeValue(String yearDigits, Unit unit, int number, Sentence remark) {

  /// Integrated circuits exist since the autumn of 1958; no maker's code here is older.
  static final int FIRST_YEAR = 1958;

  enum Unit {
    WEEK,
    MONTH,
    SIX_WEEKS
  }

  /// Either a value or the reason why there is none.
  sealed interface Outcome {
    record Read(CodeValue value) implements Outcome {}

    record Refused(Sentence reason) implements Outcome {}
  }

  /// Reads the date pieces of a shape. The letter O is read as zero, and said.
  static Outcome of(Shape.Found found) {
    String year = either(found.piece("yy"), found.piece("y"));
    String month = found.piece("m");
    if (month != null) {
      return month(year, month);
    }
    String period = found.piece("p");
    if (period != null) {
      return period(year, period);
    }
    return week(year, either(found.piece("ww"), null));
  }

  private static Outcome month(String year, String letter) {
    int month =
        letter.length() == 1 ? "123456789ABC".indexOf(letter) + 1 : Integer.parseInt(zeros(letter));
    if (month < 1 || month > 12) {
      return new Outcome.Refused(
          Sentence.of("undecodable: {0} is no month (months are 1 to 9, A, B, C)", letter));
    }
    return value(year, Unit.MONTH, month, letter);
  }

  private static Outcome week(String year, String digits) {
    int week = Integer.parseInt(zeros(digits));
    if (week < 1 || week > 53) {
      return new Outcome.Refused(Sentence.of("undecodable: there is no week {0}", digits));
    }
    return value(year, Unit.WEEK, week, digits);
  }

  private static Outcome period(String year, String digits) {
    int number = Integer.parseInt(zeros(digits));
    int start = digits.length() == 1 ? ProductionPeriod.startOfPeriod(number) : number;
    if (!ProductionPeriod.beginsSixWeeks(start)) {
      return new Outcome.Refused(
          Sentence.of("undecodable: no six-week period has the code {0}", digits));
    }
    return value(year, Unit.SIX_WEEKS, start, digits);
  }

  private static Outcome value(String year, Unit unit, int number, String written) {
    Sentence remark =
        (year + written).indexOf('O') >= 0
            ? Sentence.of("the letter O is read as zero")
            : Sentence.nothing();
    return new Outcome.Read(new CodeValue(zeros(year), unit, number, remark));
  }

  /// The years the digits can stand for, newest first.
  List<Integer> years(int lastYear) {
    int step = yearDigits.length() == 1 ? 10 : 100;
    int digits = Integer.parseInt(yearDigits);
    List<Integer> years = new ArrayList<>();
    for (int year = lastYear; year >= FIRST_YEAR; year--) {
      if (year % step == digits) {
        years.add(year);
      }
    }
    return years;
  }

  /// The days of the code in one of its years.
  DateInterval in(int year) {
    return switch (unit) {
      case WEEK -> ProductionPeriod.week(year, number);
      case MONTH -> ProductionPeriod.month(year, number);
      case SIX_WEEKS -> ProductionPeriod.sixWeeks(year, number);
    };
  }

  /// The code in words: "week 18 of 2020".
  Sentence said(int year) {
    String count = String.valueOf(number);
    String of = String.valueOf(year);
    return switch (unit) {
      case WEEK -> Sentence.of("week {0} of {1}", count, of);
      case MONTH -> Sentence.of("month {0} of {1}", count, of);
      case SIX_WEEKS ->
          Sentence.of("the six-week period of {0} that starts with week {1}", of, count);
    };
  }

  private static String zeros(String digits) {
    return digits.replace('O', '0');
  }

  private static String either(@Nullable String left, @Nullable String right) {
    String one = left == null ? right : left;
    if (one == null) {
      throw new IllegalArgumentException("the shape has no year or no place within it");
    }
    return one;
  }
}
