package dev.chokepoint.drawing.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days along a line.
///
/// @param first day at its left end
/// @param last day at its right end
/// @param left its left end, in CSS pixels
/// @param width its length, in CSS pixels
record DateScale(LocalDate first, LocalDate last, double left, double width) {

  private static final int MOST_TICKS = 12;
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120};

  /// A tick of the axis.
  record Tick(LocalDate day, String words) {}

  DateScale {
    if (!first.isBefore(last)) {
      throw new IllegalArgumentException("a scale needs two days");
    }
  }

  /// Where a day begins.
  double at(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return left + width * Math.clamp(share, 0, 1);
  }

  /// Ticks at the beginnings of months, quarters, half years or years, so that there are few.
  List<Tick> ticks() {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = MONTHS[MONTHS.length - 1];
    for (int each : MONTHS) {
      if (months / each <= MOST_TICKS) {
        step = each;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    int month = first.getYear() * 12 + first.getMonthValue() - 1;
    for (int at = Math.floorDiv(month, step) * step; ; at += step) {
      LocalDate day = LocalDate.of(Math.floorDiv(at, 12), Math.floorMod(at, 12) + 1, 1);
      if (day.isAfter(last)) {
        return ticks;
      }
      if (!day.isBefore(first)) {
        String words = day.toString();
        ticks.add(
            new Tick(
                day, step >= 12 ? "" + day.getYear() : words.substring(0, words.length() - 3)));
      }
    }
  }
}
