package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Flags that look at how a deal is made and paid.
final class DealRules {

  /// A change of parties this many days or fewer before shipping is late; a convention of ours.
  private static final int LATE_DAYS = 14;

  /// A larger share paid in advance, in percent, is uncommon; a convention of ours.
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private DealRules() {}

  static Map<String, FlagRule> rules() {
    Map<String, FlagRule> rules = new TreeMap<>();
    rules.put("RF-09", DealRules::letterOfCredit);
    rules.put("RF-16", DealRules::forwarderIsLast);
    rules.put("RF-17", DealRules::forwardersAddress);
    rules.put("RF-18", DealRules::lateChange);
    rules.put("RF-19", DealRules::otherPayer);
    rules.put("RF-20", DealRules::personalAccount);
    rules.put("RF-21", DealRules::prepaid);
    rules.put("RF-22", DealRules::declinesService);
    rules.put("RF-26", DealRules::vagueDelivery);
    return rules;
  }

  private static String plain(Optional<String> text) {
    return FlagTables.plain(text.orElse(""));
  }

  private static Ruling letterOfCredit(FlagCase c) {
    Optional<String> bank = c.order().party(Role.BANK).flatMap(p -> p.text(PartyField.NAME));
    Optional<String> onCredit = c.order().text(OrderField.CREDIT_CONSIGNEE);
    if (onCredit.isPresent() && bank.isPresent() && plain(onCredit).equals(plain(bank))) {
      return new Ruling.Raised(
          Sentence.of("The letter of credit is consigned to the issuing bank {0}.", bank.get()));
    }
    Optional<String> onInvoice = c.order().text(OrderField.INVOICE_END_USER);
    if (onInvoice.isPresent()) {
      return when(
          c.tables().found("nobody", onInvoice.get()).isPresent(),
          () -> Sentence.of("The invoice names no end user (\"{0}\").", onInvoice.get()));
    }
    return bank.isPresent() ? Ruling.QUIET : new Ruling.NotJudged(Sentence.of("the bank's name"));
  }

  private static Ruling forwarderIsLast(FlagCase c) {
    Optional<String> forwarder =
        c.order().party(Role.FORWARDER).flatMap(p -> p.text(PartyField.NAME));
    String name = plain(c.party().text(PartyField.NAME));
    if (forwarder.isPresent() && plain(forwarder).equals(name)) {
      return new Ruling.Raised(
          Sentence.of(
              "The freight forwarder {0} is also the {1}.", forwarder.get(), c.role().words()));
    }
    Optional<String> kind = c.tables().found("forwarder", c.text(PartyField.BUSINESS));
    return when(
        kind.isPresent(),
        () -> Sentence.of("The {0} is a freight forwarder by its business.", c.who()));
  }

  private static Ruling forwardersAddress(FlagCase c) {
    String forwarder =
        plain(c.order().party(Role.FORWARDER).flatMap(p -> p.text(PartyField.ADDRESS)));
    return when(
        plain(c.party().text(PartyField.ADDRESS)).equals(forwarder),
        () ->
            Sentence.of(
                "The {0} and the freight forwarder have one address: {1}.",
                c.who(), c.text(PartyField.ADDRESS)));
  }

  private static Ruling lateChange(FlagCase c) {
    DateInterval changed = c.order().date(OrderField.PARTY_CHANGED).orElse(DateInterval.UNKNOWN);
    DateInterval shipped = c.order().date(OrderField.SHIP_DATE).orElse(DateInterval.UNKNOWN);
    DateInterval.DayRange days = changed.daysUntil(shipped);
    Long least = days.least();
    Long most = days.most();
    if (most != null && least != null && most <= LATE_DAYS) {
      return most < 0
          ? Ruling.QUIET
          : new Ruling.Raised(late(c.text(OrderField.PARTY_CHANGED), least, most));
    }
    return least != null && least > LATE_DAYS
        ? Ruling.QUIET
        : new Ruling.NotJudged(Sentence.of("closer dates of change and shipping"));
  }

  private static Sentence late(String changed, long least, long most) {
    if (least != most) {
      return Sentence.of(
          "A party of the order was changed on {0}, {1} to {2} days before shipping.",
          changed, least, most);
    }
    return most == 1
        ? Sentence.of("A party of the order was changed on {0}, 1 day before shipping.", changed)
        : Sentence.of(
            "A party of the order was changed on {0}, {1} days before shipping.", changed, most);
  }

  private static Ruling otherPayer(FlagCase c) {
    Optional<String> payer = c.order().text(OrderField.PAYER);
    if (payer.isPresent()) {
      boolean known =
          c.order().parties().values().stream()
              .anyMatch(p -> plain(p.text(PartyField.NAME)).equals(plain(payer)));
      if (!known) {
        return new Ruling.Raised(
            Sentence.of("{0} pays, and is no party of the order.", payer.get()));
      }
    }
    Optional<String> country = c.order().text(OrderField.PAYER_COUNTRY);
    Optional<String> buyers =
        c.order().party(Role.BUYER).flatMap((OrderParty p) -> p.text(PartyField.COUNTRY));
    return when(
        country.isPresent()
            && buyers.isPresent()
            && !country.equals(buyers)
            && !country.equals(c.order().text(OrderField.DESTINATION)),
        () ->
            Sentence.of(
                "Payment comes from {0}; the buyer is in {1} and the goods go to {2}.",
                country.orElse(""), buyers.orElse(""), c.text(OrderField.DESTINATION)));
  }

  private static Ruling personalAccount(FlagCase c) {
    return when(
        c.tables().found("personal", c.text(OrderField.ACCOUNT)).isPresent(),
        () -> Sentence.of("Paid from an account of the kind \"{0}\".", c.text(OrderField.ACCOUNT)));
  }

  private static Ruling prepaid(FlagCase c) {
    Optional<BigDecimal> share = c.order().number(OrderField.PREPAID_SHARE);
    if (share.isPresent() && share.get().compareTo(HALF) > 0) {
      return new Ruling.Raised(
          Sentence.of("{0} percent are paid in advance.", share.get().toPlainString()));
    }
    Optional<String> word = c.tables().found("cash", c.text(OrderField.PAYMENT_TERMS));
    return when(
        word.isPresent(),
        () -> Sentence.of("The terms of payment are \"{0}\".", c.text(OrderField.PAYMENT_TERMS)));
  }

  private static Ruling declinesService(FlagCase c) {
    return when(
        c.text(OrderField.DECLINES_SERVICE).equals("yes"),
        () -> Sentence.of("Installation, training or maintenance was declined."));
  }

  private static Ruling vagueDelivery(FlagCase c) {
    String delivery = c.text(OrderField.DELIVERY);
    if (PartialDate.parse(delivery).isPresent()) {
      return Ruling.QUIET;
    }
    return c.tables().found("vague", delivery).isPresent()
        ? new Ruling.Raised(Sentence.of("The delivery date is \"{0}\".", delivery))
        : new Ruling.NotJudged(Sentence.of("a delivery date; \"{0}\" is not understood", delivery));
  }
}
