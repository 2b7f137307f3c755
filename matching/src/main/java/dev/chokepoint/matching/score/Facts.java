package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.matching.score.Feature.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How dates, countries, addresses and identifiers of two parties stand, and what each does to a
/// score. What is missing on either side does nothing.
final class Facts {

  /// A score under this is not raised by agreeing facts other than identifiers: two brothers may
  /// live in one country.
  static final double LEAST_RAISED = 0.6;

  private static final double SAME_DAY = 0.3;
  private static final double SAME_PART = 0.1;
  private static final double SWAPPED = 0.12;
  private static final double SAME_COUNTRY = 0.05;
  private static final double COUNTRY_IN_PART = 0.03;
  private static final double TWO_TERRITORIES_OF_ONE = 0.97;
  private static final double TWO_COUNTRIES = 0.94;
  private static final double SAME_ADDRESS = 0.08;
  private static final double ADDRESS_IN_PART = 0.02;

  /// An address agrees when so many words and such a share of the shorter one are in both.
  private static final int ENOUGH_WORDS = 3;

  private static final double ENOUGH_SHARE = 0.6;
  private static final double SOME_SHARE = 0.25;

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

  /// The most that agreeing dates, countries and addresses can raise what is missing to 1 by.
  static double mostRaise(Party asked) {
    double left = 1;
    if (!asked.dates().isEmpty()) {
      left *= 1 - SAME_DAY;
    }
    if (!asked.countries().isEmpty()) {
      left *= 1 - SAME_COUNTRY;
    }
    if (!asked.addresses().isEmpty()) {
      left *= 1 - SAME_ADDRESS;
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

  /// The countries that stand nearest to each other.
  static Finding countries(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Finding.missing(left.isEmpty(), right.isEmpty());
    }
    Territories.Relation best = Territories.Relation.OTHER;
    String one = String.join(", ", left);
    String other = String.join(", ", right);
    for (String first : left) {
      for (String second : right) {
        Territories.Relation relation = Territories.shipped().relation(first, second);
        if (relation.compareTo(best) < 0) {
          best = relation;
          one = first;
          other = second;
        }
      }
    }
    return switch (best) {
      case SAME -> new Finding(Standing.AGREES, one, other, SAME_COUNTRY, 1);
      case HEIR, PART -> new Finding(Standing.NEARLY, one, other, COUNTRY_IN_PART, 1);
      case CLAIMED -> new Finding(Standing.NEARLY, one, other, 0, 1);
      case BESIDE -> new Finding(Standing.DIFFERS, one, other, 0, TWO_TERRITORIES_OF_ONE);
      case OTHER -> new Finding(Standing.DIFFERS, one, other, 0, TWO_COUNTRIES);
    };
  }

  /// The addresses that agree best. Parties move, and have several: another address does nothing.
  static Finding addresses(List<PartyAddress> left, List<PartyAddress> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Finding.missing(left.isEmpty(), right.isEmpty());
    }
    PartyAddress.Overlap best = new PartyAddress.Overlap(0, 0, 0);
    PartyAddress one = left.getFirst();
    PartyAddress other = right.getFirst();
    for (PartyAddress first : left) {
      for (PartyAddress second : right) {
        PartyAddress.Overlap overlap = first.overlap(second);
        if (overlap.shared() > best.shared()
            || (overlap.shared() == best.shared() && overlap.share() > best.share())) {
          best = overlap;
          one = first;
          other = second;
        }
      }
    }
    boolean same = best.names() > 0 && (enough(best) || isWhole(best));
    boolean some = best.names() > 0 && best.share() >= SOME_SHARE;
    return new Finding(
        same ? Standing.AGREES : some ? Standing.NEARLY : Standing.DIFFERS,
        one.written(),
        other.written(),
        same ? SAME_ADDRESS : some ? ADDRESS_IN_PART : 0,
        1);
  }

  private static boolean enough(PartyAddress.Overlap overlap) {
    return overlap.shared() >= ENOUGH_WORDS && overlap.share() >= ENOUGH_SHARE;
  }

  /// A street and its number, with nothing else.
  private static boolean isWhole(PartyAddress.Overlap overlap) {
    return overlap.share() == 1 && overlap.names() < overlap.shared();
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
