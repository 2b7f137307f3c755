package dev.chokepoint.desk.records;

import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.evidence.entity.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decision that was not taken back.
///
/// @param name of the decision: `decision-4`
/// @param expires null for never
/// @param country of the party when it was decided, null when not known
public record StandingDecision(
    String name,
    Pair pair,
    String says,
    String reason,
    String actor,
    Instant at,
    @Nullable LocalDate expires,
    @Nullable String country,
    ReliedOnFields reliedOn) {

  /// What the list said of the party then.
  public record ReliedOnFields(Map<String, List<String>> values) {

    public ReliedOnFields {
      values = Map.copyOf(values);
    }
  }

  /// A party and one that was found for it.
  ///
  /// @param party its name in upper case, in single blanks
  public record Pair(String party, String entity) {

    public static Pair of(String party, String entity) {
      return new Pair(
          party.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT), entity.strip());
    }
  }

  static StandingDecision of(Entry entry, Said said) {
    String expires = said.text("expires");
    return new StandingDecision(
        entry.subject(),
        Pair.of(
            Objects.requireNonNullElse(said.text("party"), ""),
            Objects.requireNonNullElse(said.text("entity"), "")),
        Objects.requireNonNullElse(said.text("says"), "unsure"),
        Objects.requireNonNullElse(said.text("reason"), ""),
        entry.actor(),
        entry.at(),
        expires == null ? null : LocalDate.parse(expires),
        said.text("party_country"),
        new ReliedOnFields(ReliedOn.of(said).values()));
  }

  /// Whether it is still to be relied on.
  ///
  /// @param countryNow of the party, null when not known
  boolean stands(Entity found, @Nullable String countryNow, Instant now) {
    return openBecause(found, countryNow, now).isEmpty();
  }

  private Optional<String> openBecause(Entity found, @Nullable String countryNow, Instant now) {
    if (expires != null && LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(expires)) {
      return Optional.of("it expired on " + expires);
    }
    if (country != null && countryNow != null && !country.equalsIgnoreCase(countryNow)) {
      return Optional.of("the party was in " + country + " and is in " + countryNow);
    }
    return new ReliedOn(reliedOn.values())
        .changed(ReliedOn.of(found))
        .map(property -> property + " of " + found.id() + " changed");
  }

  /// What it says now of the party and the entity as they are now.
  ///
  /// @param countryNow of the party, null when not known
  KnownDecisions.Standing about(Entity found, @Nullable String countryNow, Instant now) {
    String told = name + " (" + says + ", " + reason + ", by " + actor + ")";
    Optional<String> open = openBecause(found, countryNow, now);
    if (open.isPresent()) {
      return new KnownDecisions.Standing(
          KnownDecisions.Says.NOTHING, Optional.of(told + " is open again: " + open.get() + "."));
    }
    KnownDecisions.Says standing =
        switch (says) {
          case "same" -> KnownDecisions.Says.SAME;
          case "different" -> KnownDecisions.Says.DIFFERENT;
          default -> KnownDecisions.Says.NOTHING;
        };
    return new KnownDecisions.Standing(
        standing, Optional.of(told + " stands for " + found.id() + "."));
  }
}
