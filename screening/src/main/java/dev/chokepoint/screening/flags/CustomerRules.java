package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
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
    rules.put("RF-05", CustomerRules::declaration);
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
      return new Ruling.Raised(
          Sentence.of(
              "The {0} was founded {1}, after {2}, in {3}, which is none of the coalition's countries.",
              c.who(), c.text(PartyField.FOUNDED), INVASION, country.toUpperCase(Locale.ROOT)));
    }
    return founded.to() != null && founded.to().isBefore(INVASION)
        ? Ruling.QUIET
        : new Ruling.NotJudged(Sentence.of("a closer date than {0}", c.text(PartyField.FOUNDED)));
  }

  private static Ruling otherBusiness(FlagCase c) {
    String activity = c.text(PartyField.ACTIVITY).replaceAll("\\D", "");
    if (activity.length() < 2) {
      return new Ruling.NotJudged(Sentence.of("an activity code of two digits or more"));
    }
    if (c.priorityGoods().isEmpty()) {
      return Ruling.QUIET;
    }
    String division = activity.substring(0, 2);
    Optional<String> far = c.tables().found("far activities", division);
    return when(
        far.isPresent(),
        () ->
            Sentence.of(
                "The {0} has the activity code {1}, whose division {2} does not deal in such goods (HS {3}).",
                c.who(), c.text(PartyField.ACTIVITY), division, c.text(OrderField.HS)));
  }

  private static Ruling residence(FlagCase c) {
    Optional<String> home = c.tables().found("residence", c.text(PartyField.ADDRESS_TYPE));
    if (home.isPresent()) {
      return new Ruling.Raised(
          Sentence.of("The address of the {0} is of the kind \"{1}\".", c.who(), home.get()));
    }
    return when(
        saysNone(c.text(PartyField.WEBSITE)),
        () -> Sentence.of("The {0} is said to have no website.", c.who()));
  }

  private static boolean saysNone(String website) {
    return website.toLowerCase(Locale.ROOT).matches("none|no|no website|-");
  }

  private static Ruling noWebPresence(FlagCase c) {
    String email = c.text(PartyField.EMAIL);
    String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (c.party().text(PartyField.EMAIL).isPresent()
        && c.tables().found("free mail", domain).isPresent()) {
      return new Ruling.Raised(
          Sentence.of("The {0} writes from a public mail service ({1}).", c.who(), domain));
    }
    return when(
        saysNone(c.text(PartyField.WEBSITE)),
        () -> Sentence.of("The {0} is said to have no web presence.", c.who()));
  }

  private static Ruling declaration(FlagCase c) {
    return when(
        c.tables().found("withholds", c.text(PartyField.DECLARATION)).isPresent(),
        () ->
            Sentence.of(
                "The {0} refuses details on end user or use: its declaration is \"{1}\".",
                c.who(), c.text(PartyField.DECLARATION)));
  }

  private static Ruling evasive(FlagCase c) {
    return when(
        c.tables().found("withholds", c.text(PartyField.DECLARED_USE)).isPresent(),
        () ->
            Sentence.of(
                "The {0} leaves open whether the goods stay in the country (\"{1}\").",
                c.who(), c.text(PartyField.DECLARED_USE)));
  }

  private static Ruling phone(FlagCase c) {
    String phone = c.text(PartyField.PHONE).replaceAll("[^+\\d]", "").replaceFirst("^00", "+");
    String destination = c.text(OrderField.DESTINATION);
    Optional<String> code = c.tables().of("calling", destination);
    if (!phone.startsWith("+")) {
      return new Ruling.NotJudged(Sentence.of("a telephone number with its country code"));
    }
    if (code.isEmpty()) {
      return new Ruling.NotJudged(Sentence.of("the calling code of {0}", destination));
    }
    return when(
        !phone.startsWith("+" + code.get()),
        () ->
            Sentence.of(
                "The {0} has the telephone number {1}, not of the destination {2} (+{3}).",
                c.who(), phone, destination.toUpperCase(Locale.ROOT), code.get()));
  }

  private static Ruling intermediary(FlagCase c) {
    Optional<String> kind = c.tables().found("intermediary", c.text(PartyField.BUSINESS));
    return when(
        kind.isPresent(),
        () ->
            Sentence.of(
                "The {0} is a business of the kind \"{1}\" ({2}).",
                c.who(), kind.orElse(""), c.text(PartyField.BUSINESS)));
  }

  private static Ruling unlikeItsNeeds(FlagCase c) {
    BigDecimal usual = c.party().number(PartyField.USUAL_QUANTITY).orElse(BigDecimal.ZERO);
    BigDecimal asked = c.order().number(OrderField.QUANTITY).orElse(BigDecimal.ZERO);
    return when(
        asked.compareTo(usual.multiply(MANY_TIMES)) > 0,
        () ->
            Sentence.of(
                "The {0} usually orders {1}, and now {2}: more than {3} times as much.",
                c.who(), usual.toPlainString(), asked.toPlainString(), MANY_TIMES));
  }

  private static Ruling burst(FlagCase c) {
    BigDecimal together = c.party().number(PartyField.FOUNDED_TOGETHER).orElse(BigDecimal.ZERO);
    return when(
        together.compareTo(BigDecimal.valueOf(BURST)) >= 0,
        () ->
            Sentence.of(
                "The {0} is one of {1} companies registered on one day with neighbouring numbers at its"
                    + " address.",
                c.who(), together.toPlainString()));
  }

  private static Ruling otherPlace(FlagCase c) {
    return when(
        !c.text(PartyField.IP_COUNTRY).equals(c.text(PartyField.COUNTRY)),
        () ->
            Sentence.of(
                "The {0} is said to be in {1} and ordered from {2}.",
                c.who(),
                c.text(PartyField.COUNTRY).toUpperCase(Locale.ROOT),
                c.text(PartyField.IP_COUNTRY).toUpperCase(Locale.ROOT)));
  }

  private static Ruling armedForces(FlagCase c) {
    Optional<String> word = c.tables().found("armed forces", c.text(PartyField.TAGS));
    return when(
        word.isPresent(),
        () -> Sentence.of("Of the {0} it is noted: {1}.", c.who(), c.text(PartyField.TAGS)));
  }
}
