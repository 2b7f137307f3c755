package dev.chokepoint.evidence.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a scheme promises of single slips, over numbers made by a second way of reckoning.
class SingleSlipTest {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  @Test
  void no_single_changed_digit_of_a_lei_an_iban_or_an_isin_stays_hidden() {
    Seed.forAll(
        300,
        gen -> {
          everySlipShows(IdentifierScheme.LEI, lei(gen));
          everySlipShows(IdentifierScheme.IBAN, iban(gen));
          everySlipShows(IdentifierScheme.ISIN, isin(gen));
        });
  }

  @Test
  void a_slip_of_a_number_modulo_eleven_hides_only_between_two_remainders_of_one_digit() {
    Seed.forAll(
        300,
        gen -> {
          slips(inn(gen), IdentifierScheme.INN, SingleSlipTest::innRemainder, 10, 0);
          slips(ogrn(gen), IdentifierScheme.OGRN, SingleSlipTest::ogrnRemainder, 10, 0);
          slips(imo(gen), IdentifierScheme.IMO_COMPANY, SingleSlipTest::imoRemainder, 0, 10);
        });
  }

  /// A slip in the body that stays hidden must have moved the remainder between the two that give
  /// one digit.
  private static void slips(
      String number, IdentifierScheme scheme, Remainder remainder, int one, int other) {
    assertThat(scheme.fault(number)).as(number).isEmpty();
    for (int at = 0; at < number.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String slip = number.substring(0, at) + digit + number.substring(at + 1);
        if (!slip.equals(number) && scheme.fault(slip).isEmpty()) {
          assertThat(at).as("a slip in the control digit: " + slip).isLessThan(number.length() - 1);
          assertThat(List.of(remainder.of(number), remainder.of(slip)))
              .as(number + " and " + slip)
              .containsExactlyInAnyOrder(one, other);
        }
      }
    }
  }

  @FunctionalInterface
  private interface Remainder {
    int of(String number);
  }

  private static int innRemainder(String number) {
    return weighted(number, List.of(2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11;
  }

  private static int ogrnRemainder(String number) {
    return new BigInteger(number.substring(0, 12)).mod(BigInteger.valueOf(11)).intValue();
  }

  private static int imoRemainder(String number) {
    return weighted(number, List.of(8, 6, 4, 2, 9, 7)) % 11;
  }

  private static int weighted(String number, List<Integer> weights) {
    return IntStream.range(0, weights.size())
        .map(i -> weights.get(i) * (number.charAt(i) - '0'))
        .sum();
  }

  private static void everySlipShows(IdentifierScheme scheme, String number) {
    assertThat(scheme.fault(number)).as(number).isEmpty();
    for (int at = 0; at < number.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String slip = number.substring(0, at) + digit + number.substring(at + 1);
        if (Character.isDigit(number.charAt(at)) && !slip.equals(number)) {
          assertThat(scheme.fault(slip)).as(slip).isPresent();
        }
      }
    }
  }

  private static String inn(Gen gen) {
    String body = digits(gen, 9);
    return body + innRemainder(body) % 10;
  }

  private static String ogrn(Gen gen) {
    String body = "1" + digits(gen, 11);
    return body + ogrnRemainder(body) % 10;
  }

  private static String imo(Gen gen) {
    String body = digits(gen, 6);
    return body + (11 - imoRemainder(body)) % 10;
  }

  private static String lei(Gen gen) {
    String body = characters(gen, 18);
    return body + checkDigits(body);
  }

  private static String iban(Gen gen) {
    String account = characters(gen, 12) + digits(gen, 6);
    return "DE" + checkDigits(account + "DE") + account;
  }

  /// By whole numbers, where the program goes digit by digit.
  private static String checkDigits(String body) {
    String number =
        body.chars()
            .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
            .collect(Collectors.joining());
    int rest = new BigInteger(number + "00").mod(NINETY_SEVEN).intValue();
    return String.format(Locale.ROOT, "%02d", 98 - rest);
  }

  private static String isin(Gen gen) {
    String body = "US" + characters(gen, 9);
    for (char digit = '0'; digit <= '9'; digit++) {
      if (luhn(body + digit)) {
        return body + digit;
      }
    }
    throw new AssertionError("no check digit fits " + body);
  }

  private static boolean luhn(String text) {
    String number =
        text.chars()
            .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
            .collect(Collectors.joining());
    int sum = 0;
    boolean twice = false;
    for (int i = number.length() - 1; i >= 0; i--) {
      int value = (number.charAt(i) - '0') * (twice ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /// Never all zeros.
  private static String digits(Gen gen, int count) {
    StringBuilder digits = new StringBuilder().append(gen.between(1, 10));
    while (digits.length() < count) {
      digits.append(gen.between(0, 10));
    }
    return digits.toString();
  }

  private static String characters(Gen gen, int count) {
    StringBuilder characters = new StringBuilder();
    while (characters.length() < count) {
      characters.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(gen.between(0, 36)));
    }
    return characters.toString();
  }
}
