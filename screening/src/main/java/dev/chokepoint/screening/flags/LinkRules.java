package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.interval.DateInterval;
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
      return when(
          true,
          "The name of the %s is like that of %s (%s).",
          c.who(),
          name.get().caption(),
          name.get().id());
    }
    Optional<Link.Address> address =
        c.lookedUp().addresses(c.role()).filter(link -> !link.same()).findFirst();
    return when(
        address.isPresent(),
        "The address of the %s is like that of %s.",
        c.who(),
        address.map(Link.Address::caption).orElse(""));
  }

  private static Ruling sharedAddress(FlagCase c) {
    Optional<Link.Address> address =
        c.lookedUp().addresses(c.role()).filter(Link.Address::same).findFirst();
    return when(
        address.isPresent(),
        "The %s has the address %s, which is that of %s.",
        c.who(),
        c.text(PartyField.ADDRESS),
        address.map(link -> link.caption() + " (" + link.id() + ")").orElse(""));
  }

  private static Ruling unknownShare(FlagCase c) {
    Optional<Link.Holder> owner =
        c.lookedUp()
            .holders(c.role())
            .filter(holder -> !holder.director() && holder.percent() == null)
            .findFirst();
    return when(
        owner.isPresent(),
        "%s owns a part of the %s that is not known.",
        owner.map(Link.Holder::caption).orElse(""),
        c.who());
  }

  private static Ruling minority(FlagCase c) {
    Optional<Link.Holder> holder =
        c.lookedUp()
            .holders(c.role())
            .filter(link -> link.director() || isMinority(link.percent()))
            .findFirst();
    return when(
        holder.isPresent(),
        "%s %s the %s.",
        holder.map(Link.Holder::caption).orElse(""),
        holder
            .map(link -> link.director() ? "directs" : "owns " + link.percent() + " percent of")
            .orElse(""),
        c.who());
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
        close.isPresent(),
        "The owners of the %s changed %s; %s was listed %s.",
        c.who(),
        c.text(PartyField.OWNER_CHANGED),
        close.map(Link.Holder::caption).orElse(""),
        close.map(holder -> String.valueOf(holder.since())).orElse(""));
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
        listed.isPresent(),
        "The %s was founded %s at the address of %s, which was listed before, on %s.",
        c.who(),
        c.text(PartyField.FOUNDED),
        listed.map(Link.Address::caption).orElse(""),
        listed.map(link -> String.valueOf(link.since())).orElse(""));
  }

  private static Ruling recovered(FlagCase c) {
    Optional<Link.Recovered> part = c.lookedUp().recovered().findFirst();
    return when(
        part.isPresent(),
        "The part number %s was read on a part recovered from %s.",
        part.map(Link.Recovered::partNumber).orElse(""),
        part.map(Link.Recovered::weapon).orElse(""));
  }
}
