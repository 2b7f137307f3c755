package dev.chokepoint.desk.records;

import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
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
/// @param betweenEntities whether it is about two entities of the lists; such a decision stands
///   whatever the lists say later
/// @param country of the party when it was decided, null when not known
/// @param needsSecond whether it stands only once a second person decided the same
public record StandingDecision(
    String name,
    Pair pair,
    String says,
    String reason,
    String actor,
    Instant at,
    @Nullable LocalDate expires,
    @Nullable String country,
    ReliedOnFields reliedOn,
    boolean needsSecond,
    boolean betweenEntities) {

  /// What the list said of the party then.
  public record ReliedOnFields(Map<String, List<String>> values) {

    public ReliedOnFields {
      values = Map.copyOf(values);
    }
  }

  /// A party and one that was found for it.
  ///
  /// @param party its name in upper case, in single blanks; of two entities the smaller id, behind
  ///   [#OF_LISTS], which no name has
  public record Pair(String party, String entity) {

    private static final String OF_LISTS = "\u0000";

    /// Two entities of the lists, in whichever order.
    static Pair between(String one, String other) {
      boolean inOrder = one.compareTo(other) < 0;
      return new Pair(OF_LISTS + (inOrder ? one : other), inOrder ? other : one);
    }

    /// What an entry is about.
    static Pair of(Said said) {
      String party = Objects.requireNonNullElse(said.text("party"), "");
      String entity = Objects.requireNonNullElse(said.text("entity"), "");
      String other = said.text("party_id");
      return other == null ? of(party, entity) : between(other, entity);
    }

    /// The ids of two entities, the smaller first.
    List<String> ids() {
      return List.of(party.substring(OF_LISTS.length()), entity);
    }

    public static Pair of(String party, String entity) {
      return new Pair(
          party.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT), entity.strip());
    }
  }

  static StandingDecision of(Entry entry, Said said) {
    String expires = said.text("expires");
    return new StandingDecision(
        entry.subject(),
        Pair.of(said),
        Objects.requireNonNullElse(said.text("says"), "unsure"),
        Objects.requireNonNullElse(said.text("reason"), ""),
        entry.actor(),
        entry.at(),
        expires == null ? null : LocalDate.parse(expires),
        said.text("party_country"),
        new ReliedOnFields(ReliedOn.of(said).values()),
        Boolean.parseBoolean(said.text("needs_second")),
        said.text("party_id") != null);
  }

  boolean isBy(String who) {
    return actor.strip().equalsIgnoreCase(who.strip());
  }

  /// Whether this is a second person's word for a proposal: the same, of the same facts, while the
  /// proposal had not expired.
  boolean seconds(StandingDecision proposal) {
    return says.equals(proposal.says)
        && !proposal.isBy(actor)
        && reliedOn.equals(proposal.reliedOn)
        && !proposal.isExpired(at);
  }

  boolean isExpired(Instant now) {
    return expires != null && LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(expires);
  }

  /// Its name, with what it says and who said it.
  Sentence told() {
    return Sentence.of("{0} ({1}, {2}, by {3})", name, known(says), known(reason), actor);
  }

  /// A word that can be chosen; whatever else an entry says stays as it is.
  private static Sentence known(String word) {
    return NewDecision.SAYINGS.contains(word) || NewDecision.REASONS.contains(word)
        ? Sentence.ofTable(word)
        : Sentence.verbatim(word);
  }

  /// Whether it is still to be relied on.
  ///
  /// @param countryNow of the party, null when not known
  boolean stands(Entity found, @Nullable String countryNow, Instant now) {
    return openBecause(found, countryNow, now).isEmpty();
  }

  private Optional<Sentence> openBecause(Entity found, @Nullable String countryNow, Instant now) {
    if (isExpired(now)) {
      return Optional.of(Sentence.of("it expired on {0}", String.valueOf(expires)));
    }
    if (betweenEntities) {
      return Optional.empty();
    }
    if (country != null && countryNow != null && !country.equalsIgnoreCase(countryNow)) {
      return Optional.of(Sentence.of("the party was in {0} and is in {1}", country, countryNow));
    }
    return new ReliedOn(reliedOn.values())
        .changed(ReliedOn.of(found))
        .map(property -> Sentence.of("{0} of {1} changed", property, found.id()));
  }

  /// What it says now of the party and the entity as they are now.
  ///
  /// @param countryNow of the party, null when not known
  KnownDecisions.Standing about(Entity found, @Nullable String countryNow, Instant now) {
    Sentence told = told();
    Optional<Sentence> open = openBecause(found, countryNow, now);
    if (open.isPresent()) {
      return new KnownDecisions.Standing(
          KnownDecisions.Says.NOTHING,
          Optional.of(Sentence.of("{0} is open again: {1}.", told, open.get())));
    }
    KnownDecisions.Says standing =
        switch (says) {
          case "same" -> KnownDecisions.Says.SAME;
          case "different" -> KnownDecisions.Says.DIFFERENT;
          default -> KnownDecisions.Says.NOTHING;
        };
    return new KnownDecisions.Standing(
        standing, Optional.of(Sentence.of("{0} stands for {1}.", told, found.id())));
  }
}
