package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.PartyField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Flags that look at ties to listed parties and recovered parts.
final class LinkRules {

  /// A change of owners this close to a listing, before or after; a convention of ours.
  private static final int CLOSE_DAYS = 180;

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /// From this share on a minority is significant; a convention of ours.
  private static final BigDecimal SIGNIFICANT = BigDecimal.TEN;

  private LinkRules() {}

  static Map<String, FlagRule> rules() {
    Map<String, FlagRule> rules = new TreeMap<>();
    rules.put("RF-08", LinkRules::similar);
    rules.put("RF-10", LinkRules::sharedAddress);
    rules.put("RF-29", LinkRules::unknownShare);
    rules.put("RF-30", LinkRules::minority);
    rules.put("RF-31", LinkRules::ownersChanged);
    rules.put("RF-32", LinkRules::takenOver);
    rules.put("RF-34", LinkRules::recovered);
    return rules;
  }

  private static Ruling similar(FlagCase c) {
    Optional<Link.Name> name = c.lookedUp().names(c.role()).findFirst();
    if (name.isPresent()) {
      return new Ruling.Raised(
          Sentence.of(
              "The name of the {0} is like that of {1} ({2}).",
              c.who(), name.get().caption(), name.get().id()));
    }
    Optional<Link.Address> address =
        c.lookedUp().addresses(c.role()).filter(link -> !link.same()).findFirst();
    return when(
        address,
        link ->
            Sentence.of("The address of the {0} is like that of {1}.", c.who(), link.caption()));
  }

  private static Ruling sharedAddress(FlagCase c) {
    Optional<Link.Address> address =
        c.lookedUp().addresses(c.role()).filter(Link.Address::same).findFirst();
    return when(
        address,
        link ->
            Sentence.of(
                "The {0} has the address {1}, which is that of {2} ({3}).",
                c.who(), c.text(PartyField.ADDRESS), link.caption(), link.id()));
  }

  private static Ruling unknownShare(FlagCase c) {
    Optional<Link.Holder> owner =
        c.lookedUp()
            .holders(c.role())
            .filter(holder -> !holder.director() && holder.percent() == null)
            .findFirst();
    return when(
        owner,
        link ->
            Sentence.of("{0} owns a part of the {1} that is not known.", link.caption(), c.who()));
  }

  private static Ruling minority(FlagCase c) {
    Optional<Link.Holder> holder =
        c.lookedUp()
            .holders(c.role())
            .filter(link -> link.director() || isMinority(link.percent()))
            .findFirst();
    return when(
        holder,
        link ->
            link.director()
                ? Sentence.of("{0} directs the {1}.", link.caption(), c.who())
                : Sentence.of(
                    "{0} owns {1} percent of the {2}.",
                    link.caption(), String.valueOf(link.percent()), c.who()));
  }

  private static boolean isMinority(@Nullable BigDecimal percent) {
    return percent != null && percent.compareTo(SIGNIFICANT) >= 0 && percent.compareTo(HALF) < 0;
  }

  private static Ruling ownersChanged(FlagCase c) {
    DateInterval changed = c.party().date(PartyField.OWNER_CHANGED).orElse(DateInterval.UNKNOWN);
    Optional<Link.Holder> close =
        c.lookedUp()
            .holders(c.role())
            .filter(holder -> holder.since() != null && isClose(changed, holder.since()))
            .findFirst();
    return when(
        close,
        link ->
            Sentence.of(
                "The owners of the {0} changed {1}; {2} was listed {3}.",
                c.who(),
                c.text(PartyField.OWNER_CHANGED),
                link.caption(),
                String.valueOf(link.since())));
  }

  private static boolean isClose(DateInterval changed, LocalDate listed) {
    LocalDate from = changed.from();
    LocalDate to = changed.to();
    return from != null
        && to != null
        && !from.isBefore(listed.minusDays(CLOSE_DAYS))
        && !to.isAfter(listed.plusDays(CLOSE_DAYS));
  }

  private static Ruling takenOver(FlagCase c) {
    DateInterval founded = c.party().date(PartyField.FOUNDED).orElse(DateInterval.UNKNOWN);
    LocalDate from = founded.from();
    Optional<Link.Address> listed =
        c.lookedUp()
            .addresses(c.role())
            .filter(link -> from != null && link.since() != null && !from.isBefore(link.since()))
            .findFirst();
    return when(
        listed,
        link ->
            Sentence.of(
                "The {0} was founded {1} at the address of {2}, which was listed before, on {3}.",
                c.who(), c.text(PartyField.FOUNDED), link.caption(), String.valueOf(link.since())));
  }

  private static Ruling recovered(FlagCase c) {
    Optional<Link.Recovered> part = c.lookedUp().recovered().findFirst();
    return when(
        part,
        link ->
            Sentence.of(
                "The part number {0} was read on a part recovered from {1}.",
                link.partNumber(), link.weapon()));
  }
}
