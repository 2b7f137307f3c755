package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.controls.goods.HsCandidate;
import dev.chokepoint.controls.goods.HsCode;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Flags that look at goods, their price, weight and history.
final class GoodsRules {

  /// A price this many times the market's is an overpayment; a convention of ours.
  private static final BigDecimal OVERPAID = new BigDecimal("1.5");

  /// Imports that grew this many times rose sharply; a convention of ours.
  private static final BigDecimal SHARPLY = BigDecimal.TWO;

  /// Volts that part the two families of mains.
  private static final BigDecimal LOW_MAINS = BigDecimal.valueOf(160);

  /// More kilograms than this for one electronic component fit no component; a convention of ours.
  private static final BigDecimal HEAVY_COMPONENT = BigDecimal.ONE;

  private static final List<String> COMPONENTS = List.of("8541", "8542", "8532");

  private GoodsRules() {}

  static Map<String, FlagRule> rules() {
    Map<String, FlagRule> rules = new TreeMap<>();
    rules.put("RF-11", GoodsRules::overpaid);
    rules.put("RF-12", GoodsRules::neverBefore);
    rules.put("RF-13", GoodsRules::otherCodes);
    rules.put("RF-14", GoodsRules::growth);
    rules.put("RF-23", GoodsRules::voltage);
    rules.put("RF-28", GoodsRules::otherGoods);
    rules.put("RF-38", GoodsRules::implausible);
    rules.put("RF-39", GoodsRules::noOrigin);
    rules.put("RF-40", GoodsRules::mirrorGap);
    return rules;
  }

  private static Ruling overpaid(FlagCase c) {
    BigDecimal quantity = c.order().number(OrderField.QUANTITY).orElse(BigDecimal.ZERO);
    BigDecimal market = c.order().number(OrderField.MARKET_PRICE).orElse(BigDecimal.ZERO);
    if (quantity.signum() == 0 || market.signum() == 0) {
      return new Ruling.NotJudged(Sentence.of("a quantity and a market price above zero"));
    }
    if (c.priorityGoods().isEmpty()) {
      return Ruling.QUIET;
    }
    BigDecimal price =
        c.order()
            .number(OrderField.VALUE)
            .orElse(BigDecimal.ZERO)
            .divide(quantity, MathContext.DECIMAL32);
    return when(
        price.compareTo(market.multiply(OVERPAID)) > 0,
        () ->
            Sentence.of(
                "{0} a unit is paid for goods of HS {1}; the market price given is {2}.",
                price.stripTrailingZeros().toPlainString(),
                c.text(OrderField.HS),
                market.toPlainString()));
  }

  private static Ruling neverBefore(FlagCase c) {
    return when(
        c.text(PartyField.RECEIVED_BEFORE_2022).equals("no"),
        () ->
            Sentence.of(
                "The {0} received no such exports before {1}.", c.who(), CustomerRules.INVASION));
  }

  private static Ruling otherCodes(FlagCase c) {
    List<HsCode> earlier =
        Arrays.stream(c.text(PartyField.EARLIER_HS).split("[;,|\\s]+"))
            .flatMap(code -> HsCode.parse(code).stream())
            .toList();
    if (earlier.isEmpty()) {
      return new Ruling.NotJudged(Sentence.of("earlier HS codes of six digits"));
    }
    return when(
        c.order().hs().filter(earlier::contains).isEmpty(),
        () ->
            Sentence.of(
                "The {0} received goods before, and none of HS {1}.",
                c.who(), c.text(OrderField.HS)));
  }

  private static Ruling growth(FlagCase c) {
    BigDecimal growth = c.party().number(PartyField.TRADE_GROWTH).orElse(BigDecimal.ZERO);
    return when(
        growth.compareTo(SHARPLY) >= 0,
        () ->
            Sentence.of(
                "What the {0} received of HS {1} rose to {2} times what it was before February 2022.",
                c.who(), c.text(OrderField.HS), growth.toPlainString()));
  }

  private static Ruling voltage(FlagCase c) {
    String destination = c.text(OrderField.DESTINATION);
    Optional<String> mains = c.tables().of("mains", destination);
    if (mains.isEmpty()) {
      return new Ruling.NotJudged(Sentence.of("the mains voltage of {0}", destination));
    }
    BigDecimal made = c.order().number(OrderField.MAINS_VOLTAGE).orElse(BigDecimal.ZERO);
    BigDecimal used = new BigDecimal(mains.get());
    return when(
        made.compareTo(LOW_MAINS) < 0 != used.compareTo(LOW_MAINS) < 0,
        () ->
            Sentence.of(
                "The goods are made for {0} V; mains in {1} have {2} V.",
                made.toPlainString(), destination.toUpperCase(Locale.ROOT), mains.get()));
  }

  private static Ruling otherGoods(FlagCase c) {
    String text = FlagTables.plain(c.text(OrderField.DESCRIPTION));
    List<HsCandidate> named =
        c.tables().candidates().all().stream()
            .filter(candidate -> text.contains(FlagTables.plain(candidate.kind())))
            .toList();
    if (named.isEmpty()) {
      return new Ruling.NotJudged(Sentence.of("a description that names a kind of part we know"));
    }
    String heading = c.text(OrderField.HS).substring(0, 4);
    return when(
        named.stream().noneMatch(candidate -> candidate.code().digits().startsWith(heading)),
        () ->
            Sentence.of(
                "The goods are described as {0}, which may fall under {1}; declared is HS {2}.",
                named.getFirst().kind(), named.getFirst().code(), c.text(OrderField.HS)));
  }

  private static Ruling implausible(FlagCase c) {
    BigDecimal quantity = c.order().number(OrderField.QUANTITY).orElse(BigDecimal.ZERO);
    Optional<BigDecimal> value = c.order().number(OrderField.VALUE);
    Optional<BigDecimal> net = c.order().number(OrderField.NET_KG);
    Optional<BigDecimal> gross = c.order().number(OrderField.GROSS_KG);
    if (quantity.signum() == 0) {
      return new Ruling.Raised(Sentence.of("The quantity is zero."));
    }
    if (value.isPresent() && value.get().signum() == 0) {
      return new Ruling.Raised(
          Sentence.of("{0} pieces have the value zero.", quantity.toPlainString()));
    }
    if (net.isPresent() && gross.isPresent() && net.get().compareTo(gross.get()) > 0) {
      return new Ruling.Raised(
          Sentence.of(
              "The net weight {0} kg is above the gross weight {1} kg.",
              net.get().toPlainString(), gross.get().toPlainString()));
    }
    boolean heavy =
        net.isPresent()
            && COMPONENTS.stream().anyMatch(c.text(OrderField.HS)::startsWith)
            && net.get().compareTo(quantity.multiply(HEAVY_COMPONENT)) > 0;
    return when(
        heavy,
        () ->
            Sentence.of(
                "{0} kg for {1} pieces of HS {2} is more than a component weighs.",
                net.map(BigDecimal::toPlainString).orElse(""),
                quantity.toPlainString(),
                c.text(OrderField.HS)));
  }

  private static Ruling noOrigin(FlagCase c) {
    return when(
        c.text(OrderField.ORIGIN_MAKES).equals("no") && c.text(OrderField.ORIGIN_USES).equals("no"),
        () ->
            Sentence.of(
                "{0}, from where the goods are sent, neither makes nor uses goods of HS {1}.",
                c.text(OrderField.ORIGIN).toUpperCase(Locale.ROOT), c.text(OrderField.HS)));
  }

  /// Differences up to a half are common: freight, time and re-exports part the two figures.
  private static Ruling mirrorGap(FlagCase c) {
    BigDecimal exported = c.order().number(OrderField.EXPORTS_REPORTED).orElse(BigDecimal.ZERO);
    BigDecimal imported = c.order().number(OrderField.IMPORTS_REPORTED).orElse(BigDecimal.ZERO);
    BigDecimal larger = exported.max(imported);
    return when(
        larger.subtract(exported.min(imported)).multiply(BigDecimal.TWO).compareTo(larger) > 0,
        () ->
            Sentence.of(
                "Exports of {0} are reported at dispatch and imports of {1} at destination.",
                exported.toPlainString(), imported.toPlainString()));
  }
}
