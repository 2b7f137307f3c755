package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.matching.score.Feature.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How dates, countries and identifiers of two parties stand, and what each does to a score. What
/// is missing on either side does nothing.
final class Facts {

  /// A score under this is not raised by agreeing facts other than identifiers: two brothers may
  /// live in one country.
  static final double LEAST_RAISED = 0.6;

  private static final double SAME_DAY = 0.3;
  private static final double SAME_PART = 0.1;
  private static final double SWAPPED = 0.12;
  private static final double SAME_COUNTRY = 0.05;

  private Facts() {}

  /// What comparing one kind of fact gave.
  ///
  /// @param raise share of what is missing to 1 that is added
  /// @param keep share of the score that is kept
  record Finding(
      Standing standing, @Nullable String left, @Nullable String right, double raise, double keep) {

    static Finding missing(boolean left, boolean right) {
      Standing standing =
          left && right ? Standing.UNKNOWN : left ? Standing.NOT_GIVEN : Standing.NOT_ON_RECORD;
      return new Finding(standing, null, null, 0, 1);
    }

    double applied(double score) {
      double raised = score >= LEAST_RAISED ? score + raise * (1 - score) : score;
      return raised * keep;
    }
  }

  /// The most that agreeing dates and countries can raise what is missing to 1 by.
  static double mostRaise(Party asked) {
    double left = 1;
    if (!asked.dates().isEmpty()) {
      left *= 1 - SAME_DAY;
    }
    if (!asked.countries().isEmpty()) {
      left *= 1 - SAME_COUNTRY;
    }
    return 1 - left;
  }

  /// The dates that agree best.
  static Finding dates(List<PartialDate> left, List<PartialDate> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Finding.missing(left.isEmpty(), right.isEmpty());
    }
    Finding best = null;
    for (PartialDate one : left) {
      for (PartialDate other : right) {
        Finding found = dates(one, other);
        if (best == null || found.raise() - 1 + found.keep() > best.raise() - 1 + best.keep()) {
          best = found;
        }
      }
    }
    return best == null ? Finding.missing(true, true) : best;
  }

  private static Finding dates(PartialDate left, PartialDate right) {
    LocalDate leftFrom = left.interval().from();
    LocalDate rightFrom = right.interval().from();
    if (leftFrom == null || rightFrom == null) {
      return Finding.missing(true, true);
    }
    boolean days = leftFrom.equals(left.interval().to()) && rightFrom.equals(right.interval().to());
    if (left.interval().compatibleWith(right.interval())) {
      return days
          ? new Finding(Standing.AGREES, left.text(), right.text(), SAME_DAY, 1)
          : new Finding(Standing.NEARLY, left.text(), right.text(), SAME_PART, 1);
    }
    if (days && swapped(leftFrom, rightFrom)) {
      return new Finding(Standing.NEARLY, left.text(), right.text(), SWAPPED, 1);
    }
    return new Finding(Standing.DIFFERS, left.text(), right.text(), 0, keep(leftFrom, rightFrom));
  }

  private static boolean swapped(LocalDate left, LocalDate right) {
    return left.getYear() == right.getYear()
        && left.getMonthValue() == right.getDayOfMonth()
        && left.getDayOfMonth() == right.getMonthValue();
  }

  private static double keep(LocalDate left, LocalDate right) {
    if (left.getYear() == right.getYear()) {
      return 0.9;
    }
    long years = Math.abs(ChronoUnit.YEARS.between(left, right));
    int apart = Math.abs(left.getYear() - right.getYear());
    if (apart == 1) {
      return 0.82;
    }
    return years <= 3 ? 0.68 : 0.55;
  }

  static Finding countries(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Finding.missing(left.isEmpty(), right.isEmpty());
    }
    for (String code : left) {
      if (right.contains(code) || right.contains(Successors.of(code))) {
        return new Finding(Standing.AGREES, code, code, SAME_COUNTRY, 1);
      }
    }
    for (String code : right) {
      if (left.contains(Successors.of(code))) {
        return new Finding(Standing.AGREES, Successors.of(code), code, SAME_COUNTRY, 1);
      }
    }
    return new Finding(
        Standing.DIFFERS, String.join(", ", left), String.join(", ", right), 0, 0.94);
  }

  /// The identifiers that say most: sound ones that agree, then others that agree, then sound ones
  /// of one scheme that differ.
  static Finding identifiers(List<PartyIdentifier> left, List<PartyIdentifier> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Finding.missing(left.isEmpty(), right.isEmpty());
    }
    Finding agreeing = null;
    Finding differing = null;
    for (PartyIdentifier one : left) {
      for (PartyIdentifier other : right) {
        if (!one.comparable(other)) {
          continue;
        }
        if (one.value().equals(other.value())) {
          boolean sound = one.sound() || other.sound();
          Finding found =
              new Finding(
                  Standing.AGREES,
                  one.written(),
                  other.written(),
                  sound ? PartyScorer.BY_IDENTIFIER : PartyScorer.BY_OTHER_NUMBER,
                  1);
          if (agreeing == null || found.raise() > agreeing.raise()) {
            agreeing = found;
          }
        } else if (one.sound() && other.sound() && one.property().equals(other.property())) {
          differing = new Finding(Standing.DIFFERS, one.written(), other.written(), 0, 0.55);
        }
      }
    }
    if (agreeing != null) {
      return agreeing;
    }
    return differing == null ? Finding.missing(true, true) : differing;
  }
}
