package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.sources.record.Said;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Dates, which the list gives as ISO 8601.
final class CslDates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private CslDates() {}

  /// ISO 8601 as given; empty when the text is no date.
  static Optional<String> iso(Said said) {
    return PartialDate.parse(said.text()).map(PartialDate::text);
  }

  /// As OFAC's own files write it, `08 Sep 1966`; other texts as they stand.
  static Said inOfacsWords(Said said) {
    String words =
        iso(said)
            .map(date ->
                switch (date.length()) {
                  case MONTH_LENGTH -> MONTH.format(YearMonth.parse(date));
                  case DAY_LENGTH -> DAY.format(LocalDate.parse(date));
                  default -> date;
                })
            .orElse(said.text());
    return new Said(words, said.places());
  }
}
