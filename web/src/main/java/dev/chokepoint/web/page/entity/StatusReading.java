package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ListedParties;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.part.StatusSentence;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first line of a page: is it on a list, linked to a listed party, controlled, or is nothing
/// found, and on what basis.
final class StatusReading {

  private static final String LINKED = ".linked";
  private static final int MOST_NAMED = 6;

  private final Holdings holdings;
  private final Visit visit;
  private final Told told;
  private final Endnotes notes;

  StatusReading(Holdings holdings, Visit visit, Told told, Endnotes notes) {
    this.holdings = holdings;
    this.visit = visit;
    this.told = told;
    this.notes = notes;
  }

  /// @param rules what ownership rules make of it; empty where no owner is stated
  List<StatusSentence> of(EntityAnswer answer, List<RuleAnswer> rules) {
    Entity entity = answer.entity();
    List<StatusSentence> sentences = new ArrayList<>();
    List<Entity> listings = listings(answer);
    LocalDate today =
        LocalDate.ofInstant(holdings.desk().clock().instant(), java.time.ZoneOffset.UTC);
    List<Entity> standing = listings.stream().filter(each -> !ended(each, today)).toList();
    List<String> topics = entity.values("topics");
    if (!standing.isEmpty()) {
      sentences.add(listed("entity.status.listed", standing));
    } else if (ListedParties.byTopic(topics)) {
      sentences.add(topic(Status.LISTED, entity, ListedParties::isListing));
    }
    if (standing.isEmpty() && !listings.isEmpty()) {
      sentences.add(listed("entity.status.was", listings));
    }
    linked(entity, topics, rules, sentences);
    List<Statement> tiers = entity.statements("chplTier");
    if (!tiers.isEmpty()) {
      sentences.add(
          new StatusSentence(
              Status.CONTROLLED,
              visit.say(
                  "entity.status.controlled",
                  tiers.getFirst().value(),
                  String.join(", ", entity.values("hsCode"))),
              notes.marks(tiers, visit.say("entity.status.what"))));
    }
    if (sentences.isEmpty() && isParty(entity)) {
      sentences.add(nothing());
    }
    answer.contested().forEach(group -> sentences.add(disputed(entity, group)));
    return sentences;
  }

  private boolean isParty(Entity entity) {
    return Stream.of("LegalEntity", "Vehicle").anyMatch(s -> told.model().isA(entity.schema(), s));
  }

  private List<Entity> listings(EntityAnswer answer) {
    return answer.related().stream()
        .filter(related -> !related.outgoing() && related.property().equals("entity"))
        .map(EntityAnswer.Related::entity)
        .filter(other -> told.model().isA(other.schema(), "Sanction"))
        .toList();
  }

  /// A listing without an end, or whose end lies ahead or cannot be read, counts as standing.
  private static boolean ended(Entity listing, LocalDate today) {
    return listing.values("endDate").stream()
        .anyMatch(
            end -> end.length() >= 10 && end.substring(0, 10).compareTo(today.toString()) < 0);
  }

  private StatusSentence listed(String key, List<Entity> listings) {
    List<String> told =
        listings.stream()
            .map(listing -> list(listing) + since(listing))
            .distinct()
            .limit(MOST_NAMED)
            .toList();
    List<Statement> statements =
        listings.stream().flatMap(listing -> listing.statements("entity").stream()).toList();
    boolean stands = key.equals("entity.status.listed");
    return new StatusSentence(
        stands ? Status.LISTED : Status.NONE,
        visit.say(key, listings.size(), String.join("; ", told)),
        notes.marks(statements, visit.say("entity.status.what")));
  }

  private String list(Entity listing) {
    return Stream.of("authority", "program", "programId")
        .flatMap(property -> listing.values(property).stream())
        .findFirst()
        .orElseGet(() -> String.join(", ", listing.datasets()));
  }

  private String since(Entity listing) {
    return Stream.of("listingDate", "startDate")
        .flatMap(property -> listing.values(property).stream())
        .min(Comparator.naturalOrder())
        .map(day -> visit.say("entity.status.since", day))
        .orElse("");
  }

  private StatusSentence topic(
      Status status, Entity entity, java.util.function.Predicate<String> wanted) {
    List<Statement> statements =
        entity.statements("topics").stream().filter(s -> wanted.test(s.value())).toList();
    return new StatusSentence(
        status,
        visit.say(
            "entity.status.topic",
            statements.stream()
                .map(s -> told.topic(s.value()))
                .distinct()
                .collect(Collectors.joining(", "))),
        notes.marks(statements, visit.say("entity.status.what")));
  }

  private void linked(
      Entity entity, List<String> topics, List<RuleAnswer> rules, List<StatusSentence> sentences) {
    List<RuleAnswer> reached =
        rules.stream().filter(rule -> rule.status().equals("reached")).toList();
    if (!reached.isEmpty()) {
      String names =
          reached.stream()
              .map(rule -> visit.say(rule.rule().title()))
              .collect(Collectors.joining("; "));
      sentences.add(
          new StatusSentence(
              Status.LINKED,
              visit.say("entity.status.owned", names),
              List.of(
                  new SourceMark(
                      visit.say("entity.ownership.short"),
                      dev.chokepoint.web.page.PageUrl.of("entities", entity.id(), "ownership")
                          .toString(),
                      visit.say("entity.ownership")))));
    } else if (topics.stream().anyMatch(topic -> topic.endsWith(LINKED))) {
      sentences.add(topic(Status.LINKED, entity, topic -> topic.endsWith(LINKED)));
    }
  }

  private StatusSentence nothing() {
    Instant newest =
        holdings.sources().stream()
            .map(SourceFacts::fetched)
            .max(Comparator.naturalOrder())
            .orElseGet(holdings::created);
    return new StatusSentence(
        Status.NONE,
        visit.say("entity.status.none", holdings.sources().size(), visit.words().moment(newest)),
        List.of());
  }

  private StatusSentence disputed(Entity entity, ContestedGroup group) {
    String property = told.property(entity.schema(), group.property());
    return new StatusSentence(
        Status.REVIEW,
        visit.say(
            "entity.status.disputed",
            property,
            group.statements().stream()
                .map(s -> told.value(s).text())
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "))),
        notes.marks(group.statements(), property));
  }
}
