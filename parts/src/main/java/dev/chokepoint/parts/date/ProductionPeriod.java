package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.interval.DateInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The days a code of year and week, month or six-week period may stand for.
final class ProductionPeriod {

  /// The last week number of a six-week period by its first: nine periods a year, the eighth of
  /// four weeks, the ninth running into the next year.
  private static final Map<Integer, Integer> SIX_WEEKS =
      Map.of(6, 11, 12, 17, 18, 23, 24, 29, 30, 35, 36, 41, 42, 47, 48, 51, 52, 5);

  private static final int LAST_PERIOD = 52;

  private ProductionPeriod() {}

  /// All days that some maker may call this week. Makers differ, and few say which count they use:
  /// in ISO 8601 week 1 holds the first Thursday; for others week 1 holds 1 January, and a week
  /// begins on Sunday or on Monday. The interval covers all three: 8 to 15 days.
  ///
  /// @param week 1 to 53
  static DateInterval week(int year, int week) {
    if (week < 1 || week > 53) {
      throw new IllegalArgumentException("no week " + week);
    }
    LocalDate newYear = LocalDate.of(year, 1, 1);
    LocalDate fromSunday = newYear.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    LocalDate fromMonday = newYear.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate iso = week > isoWeeks(year) ? fromMonday : isoWeekOne(year);
    List<LocalDate> firstWeeks = List.of(fromSunday, fromMonday, iso);
    LocalDate first = Collections.min(firstWeeks);
    LocalDate last = Collections.max(firstWeeks);
    return new DateInterval(first.plusWeeks(week - 1L), last.plusWeeks(week - 1L).plusDays(6));
  }

  /// The whole month, 1 to 12.
  static DateInterval month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new DateInterval(whole.atDay(1), whole.atEndOfMonth());
  }

  /// The period that begins with a week, by all counts of weeks.
  ///
  /// @param start one of the nine starting weeks
  static DateInterval sixWeeks(int year, int start) {
    Integer end = SIX_WEEKS.get(start);
    if (end == null) {
      throw new IllegalArgumentException("no six-week period begins with week " + start);
    }
    int endYear = start == LAST_PERIOD ? year + 1 : year;
    return new DateInterval(week(year, start).from(), week(endYear, end).to());
  }

  /// Whether a six-week period begins with this week.
  static boolean beginsSixWeeks(int week) {
    return SIX_WEEKS.containsKey(week);
  }

  /// The starting week of the period with this number: 6 for the first, 12, 18 and so on, 52 for
  /// the ninth.
  static int startOfPeriod(int number) {
    return number == 9 ? LAST_PERIOD : 6 * number;
  }

  private static LocalDate isoWeekOne(int year) {
    return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static long isoWeeks(int year) {
    return ChronoUnit.WEEKS.between(isoWeekOne(year), isoWeekOne(year + 1));
  }
}
