package dev.chokepoint.web.page.review;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KnownEntities;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Compared;
import dev.chokepoint.web.page.part.PartySide;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one match with everything around it.
public final class ItemReading {

  private static final int SAMPLES = 3;

  private final Visit visit;
  private final Holdings holdings;
  private final KnownEntities entities;
  private final List<Entry> decisions;

  /// @param decisions all that were entered, and what was taken back
  ItemReading(Visit visit, Holdings holdings, List<Entry> decisions) {
    this.visit = visit;
    this.holdings = holdings;
    this.entities = KnownEntities.of(holdings);
    this.decisions = decisions;
  }

  ReviewPage.Item read(ReviewQueue queue, QueuedHit hit, String expires) {
    Optional<Entity> found = entities.find(hit.entity());
    List<QueuedHit> like = queue.like(hit);
    PageUrl url = visit.url().without("saved").without("undone").without("left");
    return new ReviewPage.Item(
        hit.name(),
        hit.party(),
        found.map(entity -> NameText.of(entity.caption(holdings.model()))).orElse(hit.caption()),
        hit.entity(),
        PageUrl.of("entities", hit.entity()).toString(),
        hit.verdict(),
        found.map(entity -> compared(hit, entity)).orElse(null),
        hit.sentence(),
        hit.proposed(),
        context(hit),
        earlier(hit, found.map(KnownEntities::ids).orElse(Set.of(hit.entity()))),
        found.map(this::reliedOn).orElse(List.of()),
        like.size() < 2
            ? null
            : new ReviewPage.Group(
                like.stream().map(QueuedHit::name).toList(),
                like.stream().limit(SAMPLES).map(QueuedHit::party).toList()),
        queue
            .after(hit.name())
            .map(next -> url.with("item", next.name()).toString())
            .orElse(url.without("item").toString()),
        PageUrl.of("cases", "pins")
            .with("what", "entity")
            .with("id", hit.entity())
            .with("match", hit.name())
            .toString(),
        expires);
  }

  /// For pairs of the lists themselves both sides are read; for a party of one's own what was
  /// asked.
  private Compared compared(QueuedHit hit, Entity found) {
    Party right = holdings.matching().analyse(found);
    PartySide other = PartySide.of(visit, found, holdings.model());
    Optional<Entity> own = Optional.ofNullable(hit.said().text("party_id")).flatMap(entities::find);
    if (own.isPresent()) {
      return Compared.of(
          visit,
          holdings.matching().explain(holdings.matching().analyse(own.get()), right),
          PartySide.of(visit, own.get(), holdings.model()),
          other);
    }
    @Nullable String country = hit.said().text("party_country");
    List<String> countries =
        country == null ? List.of() : List.of(country.strip().toLowerCase(java.util.Locale.ROOT));
    PartyQuery query =
        new PartyQuery(hit.text("party"), null, countries, List.of(), List.of(), List.of());
    Explanation best =
        holdings
            .matching()
            .readings(List.of(query.name()), List.of(), countries, List.of(), List.of())
            .stream()
            .map(reading -> holdings.matching().explain(reading, right))
            .max(Comparator.comparingDouble(Explanation::score))
            .orElseThrow();
    return Compared.of(visit, best, PartySide.of(visit, query), other);
  }

  private List<ReviewPage.Fact> context(QueuedHit hit) {
    List<ReviewPage.Fact> facts = new ArrayList<>();
    if (!hit.file().isEmpty()) {
      add(facts, "review.asked-by", visit.say("review.file-row", hit.file(), hit.text("row")));
    } else {
      add(facts, "review.asked-by", visit.say("review.of-lists"));
    }
    if (!hit.text("role").isEmpty()) {
      add(
          facts,
          "review.role",
          visit.words().sayKnown("role." + hit.text("role").replace('_', '-'), hit.text("role")));
    }
    if (!hit.text("party_country").isEmpty()) {
      add(facts, "review.country", visit.words().country(hit.text("party_country")));
    }
    return facts;
  }

  private void add(List<ReviewPage.Fact> facts, String key, String value) {
    facts.add(new ReviewPage.Fact(visit.say(key), NameText.of(value)));
  }

  private List<ReviewPage.Earlier> earlier(QueuedHit hit, Set<String> ids) {
    Set<String> undone =
        decisions.stream()
            .filter(entry -> entry.kind().equals("undo"))
            .map(Entry::subject)
            .collect(Collectors.toSet());
    List<ReviewPage.Earlier> earlier = new ArrayList<>();
    for (Entry entry : decisions.reversed()) {
      Said said = entry.said().orElse(null);
      if (entry.kind().equals("decision") && said != null && isAbout(said, hit, ids)) {
        earlier.add(
            new ReviewPage.Earlier(
                entry.subject(), told(visit, entry, said), undone.contains(entry.subject())));
      }
    }
    return earlier;
  }

  static boolean isAbout(Said said, QueuedHit hit, Set<String> ids) {
    String party = said.text("party");
    String entity = said.text("entity");
    return party != null
        && entity != null
        && party.strip().equalsIgnoreCase(hit.text("party").strip())
        && ids.contains(entity.strip());
  }

  /// A decision in a sentence: what, why, who, when.
  public static String told(Visit visit, Entry entry, Said said) {
    String comment = said.text("comment");
    return visit.say(
            "review.told",
            visit
                .words()
                .sayKnown("decide." + said.text("says"), String.valueOf(said.text("says"))),
            visit
                .words()
                .sayKnown("reason." + said.text("reason"), String.valueOf(said.text("reason"))),
            entry.actor(),
            visit.words().moment(entry.at()))
        + (comment == null ? "" : " “" + comment + "”");
  }

  private List<ReviewPage.Fact> reliedOn(Entity entity) {
    List<ReviewPage.Fact> facts = new ArrayList<>();
    KeepDecisions.reliedOn(entity)
        .forEach((property, values) ->
            facts.add(
                new ReviewPage.Fact(
                    property,
                    NameText.of(
                        String.join(" · ", values.subList(0, Math.min(4, values.size())))))));
    return facts;
  }
}
