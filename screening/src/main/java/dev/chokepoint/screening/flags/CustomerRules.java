package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Flags that look at what a party is.
final class CustomerRules {

  /// The day from which guidance counts new companies and new trade.
  static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

  /// How much more than usual does not fit a purchaser's needs; a convention of ours.
  private static final BigDecimal MANY_TIMES = BigDecimal.TEN;

  private static final int BURST = 3;

  private CustomerRules() {}

  static Map<String, FlagRule> rules() {
    Map<String, FlagRule> rules = new TreeMap<>();
    rules.put("RF-01", CustomerRules::newCompany);
    rules.put("RF-02", CustomerRules::otherBusiness);
    rules.put("RF-03", CustomerRules::residence);
    rules.put("RF-04", CustomerRules::noWebPresence);
    rules.put("RF-05", c -> declaration(c, "withholds", "refuses details on end user or use"));
    rules.put("RF-06", CustomerRules::phone);
    rules.put("RF-07", CustomerRules::intermediary);
    rules.put("RF-24", CustomerRules::unlikeItsNeeds);
    rules.put("RF-27", CustomerRules::evasive);
    rules.put("RF-33", CustomerRules::burst);
    rules.put("RF-35", CustomerRules::otherPlace);
    rules.put("RF-36", CustomerRules::armedForces);
    return rules;
  }

  private static Ruling newCompany(FlagCase c) {
    DateInterval founded = c.party().date(PartyField.FOUNDED).orElse(DateInterval.UNKNOWN);
    String country = c.text(PartyField.COUNTRY);
    if (c.tables().isIn("coalition", country)) {
      return Ruling.QUIET;
    }
    if (founded.from() != null && !founded.from().isBefore(INVASION)) {
      return when(
          true,
          "The %s was founded %s, after %s, in %s, which is none of the coalition's countries.",
          c.who(),
          c.text(PartyField.FOUNDED),
          INVASION,
          country.toUpperCase(Locale.ROOT));
    }
    return founded.to() != null && founded.to().isBefore(INVASION)
        ? Ruling.QUIET
        : new Ruling.NotJudged("a closer date than " + c.text(PartyField.FOUNDED));
  }

  private static Ruling otherBusiness(FlagCase c) {
    String activity = c.text(PartyField.ACTIVITY).replaceAll("\\D", "");
    if (activity.length() < 2) {
      return new Ruling.NotJudged("an activity code of two digits or more");
    }
    if (c.priorityGoods().isEmpty()) {
      return Ruling.QUIET;
    }
    String division = activity.substring(0, 2);
    Optional<String> far = c.tables().found("far activities", division);
    return when(
        far.isPresent(),
        "The %s has the activity code %s, whose division %s does not deal in such goods (HS %s).",
        c.who(),
        c.text(PartyField.ACTIVITY),
        division,
        c.text(OrderField.HS));
  }

  private static Ruling residence(FlagCase c) {
    Optional<String> home = c.tables().found("residence", c.text(PartyField.ADDRESS_TYPE));
    if (home.isPresent()) {
      return when(true, "The address of the %s is of the kind \"%s\".", c.who(), home.get());
    }
    return when(
        saysNone(c.text(PartyField.WEBSITE)), "The %s is said to have no website.", c.who());
  }

  private static boolean saysNone(String website) {
    return website.toLowerCase(Locale.ROOT).matches("none|no|no website|-");
  }

  private static Ruling noWebPresence(FlagCase c) {
    String email = c.text(PartyField.EMAIL);
    String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (c.party().text(PartyField.EMAIL).isPresent()
        && c.tables().found("free mail", domain).isPresent()) {
      return when(true, "The %s writes from a public mail service (%s).", c.who(), domain);
    }
    return when(
        saysNone(c.text(PartyField.WEBSITE)), "The %s is said to have no web presence.", c.who());
  }

  private static Ruling declaration(FlagCase c, String group, String does) {
    return when(
        c.tables().found(group, c.text(PartyField.DECLARATION)).isPresent(),
        "The %s %s: its declaration is \"%s\".",
        c.who(),
        does,
        c.text(PartyField.DECLARATION));
  }

  private static Ruling evasive(FlagCase c) {
    return when(
        c.tables().found("withholds", c.text(PartyField.DECLARED_USE)).isPresent(),
        "The %s leaves open whether the goods stay in the country (\"%s\").",
        c.who(),
        c.text(PartyField.DECLARED_USE));
  }

  private static Ruling phone(FlagCase c) {
    String phone = c.text(PartyField.PHONE).replaceAll("[^+\\d]", "").replaceFirst("^00", "+");
    String destination = c.text(OrderField.DESTINATION);
    Optional<String> code = c.tables().of("calling", destination);
    if (!phone.startsWith("+")) {
      return new Ruling.NotJudged("a telephone number with its country code");
    }
    if (code.isEmpty()) {
      return new Ruling.NotJudged("the calling code of " + destination);
    }
    return when(
        !phone.startsWith("+" + code.get()),
        "The %s has the telephone number %s, not of the destination %s (+%s).",
        c.who(),
        phone,
        destination.toUpperCase(Locale.ROOT),
        code.get());
  }

  private static Ruling intermediary(FlagCase c) {
    Optional<String> kind = c.tables().found("intermediary", c.text(PartyField.BUSINESS));
    return when(
        kind.isPresent(),
        "The %s is a business of the kind \"%s\" (%s).",
        c.who(),
        kind.orElse(""),
        c.text(PartyField.BUSINESS));
  }

  private static Ruling unlikeItsNeeds(FlagCase c) {
    BigDecimal usual = c.party().number(PartyField.USUAL_QUANTITY).orElse(BigDecimal.ZERO);
    BigDecimal asked = c.order().number(OrderField.QUANTITY).orElse(BigDecimal.ZERO);
    return when(
        asked.compareTo(usual.multiply(MANY_TIMES)) > 0,
        "The %s usually orders %s, and now %s: more than %s times as much.",
        c.who(),
        usual.toPlainString(),
        asked.toPlainString(),
        MANY_TIMES);
  }

  private static Ruling burst(FlagCase c) {
    BigDecimal together = c.party().number(PartyField.FOUNDED_TOGETHER).orElse(BigDecimal.ZERO);
    return when(
        together.compareTo(BigDecimal.valueOf(BURST)) >= 0,
        "The %s is one of %s companies registered on one day with neighbouring numbers at its"
            + " address.",
        c.who(),
        together.toPlainString());
  }

  private static Ruling otherPlace(FlagCase c) {
    return when(
        !c.text(PartyField.IP_COUNTRY).equals(c.text(PartyField.COUNTRY)),
        "The %s is said to be in %s and ordered from %s.",
        c.who(),
        c.text(PartyField.COUNTRY).toUpperCase(Locale.ROOT),
        c.text(PartyField.IP_COUNTRY).toUpperCase(Locale.ROOT));
  }

  private static Ruling armedForces(FlagCase c) {
    Optional<String> word = c.tables().found("armed forces", c.text(PartyField.TAGS));
    return when(word.isPresent(), "Of the %s it is noted: %s.", c.who(), c.text(PartyField.TAGS));
  }
}
