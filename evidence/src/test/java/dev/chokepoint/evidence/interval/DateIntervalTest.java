package dev.chokepoint.evidence.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateIntervalTest {

  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

  @Test
  void an_unknown_end_excludes_nothing() {
    DateInterval fromMay = new DateInterval(MAY, null);

    assertThat(fromMay.mayContain(JUNE)).isTrue();
    assertThat(fromMay.mayContain(MAY.minusDays(1))).isFalse();
    assertThat(DateInterval.UNKNOWN.compatibleWith(fromMay)).isTrue();
    assertThat(fromMay.bounded()).isFalse();
    assertThat(fromMay).hasToString("2023-05-01 to unknown");
  }

  @Test
  void both_ends_belong_to_it() {
    DateInterval may = new DateInterval(MAY, JUNE);

    assertThat(may.mayContain(MAY)).isTrue();
    assertThat(may.mayContain(JUNE)).isTrue();
    assertThat(may.mayContain(JUNE.plusDays(1))).isFalse();
    assertThat(DateInterval.of(MAY)).hasToString("2023-05-01");
  }

  @Test
  void the_days_between_are_a_range_where_the_dates_are() {
    DateInterval week = new DateInterval(MAY, MAY.plusDays(6));

    assertThat(week.daysUntil(DateInterval.of(JUNE)))
        .isEqualTo(new DateInterval.DayRange(25L, 31L));
    assertThat(DateInterval.of(JUNE).daysUntil(DateInterval.of(MAY))).hasToString("-31");
    assertThat(week.daysUntil(new DateInterval(JUNE, null))).hasToString("25 to unknown");
    assertThat(week.daysUntil(DateInterval.UNKNOWN)).hasToString("unknown");
  }

  @Test
  void it_cannot_end_before_it_begins() {
    assertThatThrownBy(() -> new DateInterval(JUNE, MAY)).hasMessageContaining("before it begins");
  }

  @Test
  void two_intervals_are_compatible_when_some_day_lies_in_both() {
    Seed.forAll(
        1000,
        gen -> {
          DateInterval left = interval(gen);
          DateInterval right = interval(gen);
          boolean meet = false;
          for (int day = 0; day < 20; day++) {
            LocalDate date = MAY.plusDays(day);
            meet |= left.mayContain(date) && right.mayContain(date);
          }
          assertThat(left.compatibleWith(right)).isEqualTo(meet);
          assertThat(right.compatibleWith(left)).isEqualTo(meet);
        });
  }

  private static DateInterval interval(Gen gen) {
    int from = gen.between(0, 18);
    int to = gen.between(from, 18);
    return new DateInterval(
        gen.chance(0.2) ? null : MAY.plusDays(from), gen.chance(0.2) ? null : MAY.plusDays(to));
  }
}
