package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.CalculateOwnership;
import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.OneParty;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.ownership.AfterStay;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Facts;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what is stated about one thing on its page.
public final class EntityReading {

  private static final List<String> NUMBERS =
      List.of(
          "registrationNumber",
          "innCode",
          "ogrnCode",
          "leiCode",
          "imoNumber",
          "mpn",
          "serialPainted");
  private static final int MOST_NUMBERS = 3;

  /// Kinds that the form of the Screen page knows.
  private static final List<String> SCREENED =
      List.of("Person", "Company", "Organization", "PublicBody", "Vessel", "Airplane");

  private final Holdings holdings;
  private final Visit visit;

  public EntityReading(Holdings holdings, Visit visit) {
    this.holdings = holdings;
    this.visit = visit;
  }

  /// The page of an entity.
  public EntityPage page(EntityAnswer answer) {
    Entity entity = answer.entity();
    UnaryOperator<String> captions = captions(answer);
    Told told = new Told(holdings.model(), visit.words(), captions);
    Endnotes notes = new Endnotes(visit.words(), captions);
    List<RuleAnswer> rules = rules(answer);
    var sentences = new StatusReading(holdings, visit, told, notes).of(answer, rules);
    List<Facts.Fact> facts = new Facts(told, notes).of(entity, contested(answer));
    List<EntityPage.Section> sections =
        new ArrayList<>(new RelatedTables(visit, told, notes, entity.id()).sections(answer));
    new HistoryReading(visit, told, notes).section(answer).ifPresent(sections::add);
    return new EntityPage(
        entity.id(),
        NameText.of(answer.caption()),
        told.schema(entity.schema()),
        where(entity),
        sentences,
        aliases(entity, answer.caption()),
        one(answer),
        facts,
        rules.stream().map(rule -> rule(entity, rule)).toList(),
        sections,
        ways(answer, rules),
        notes.all(),
        answer.asOf().map(LocalDate::toString).orElse(null),
        PageUrl.of("statements").with("entity", entity.id()).toString());
  }

  /// Names of entities and documents that the page mentions, and titles of sources.
  private UnaryOperator<String> captions(EntityAnswer answer) {
    Map<String, String> titles =
        holdings.sources().stream()
            .filter(source -> source.title() != null)
            .collect(Collectors.toMap(SourceFacts::name, source -> String.valueOf(source.title())));
    return id -> {
      String known = answer.captions().get(id);
      return known == null ? titles.getOrDefault(id, id) : known;
    };
  }

  private static Set<String> contested(EntityAnswer answer) {
    return answer.contested().stream().map(ContestedGroup::property).collect(Collectors.toSet());
  }

  private List<String> where(Entity entity) {
    Set<String> words = new LinkedHashSet<>();
    entity.statements().stream()
        .filter(s -> "country".equals(s.propertyType()) && s.isProperty())
        .map(Statement::value)
        .distinct()
        .limit(MOST_NUMBERS)
        .forEach(code -> words.add(visit.words().country(code)));
    NUMBERS.stream()
        .flatMap(property -> entity.values(property).stream())
        .limit(MOST_NUMBERS)
        .forEach(words::add);
    return List.copyOf(words);
  }

  private static List<NameText> aliases(Entity entity, String caption) {
    return Stream.of("name", "alias", "weakAlias", "previousName", "abbreviation")
        .flatMap(property -> entity.values(property).stream())
        .filter(name -> !name.equals(caption))
        .distinct()
        .map(NameText::of)
        .toList();
  }

  private EntityPage.@Nullable One one(EntityAnswer answer) {
    Optional<OneParty> one = answer.one();
    return one.map(party ->
            new EntityPage.One(
                visit.say("entity.one", party.records().size()),
                party.records().stream()
                    .map(record ->
                        record.id()
                            + " "
                            + record.caption()
                            + " ("
                            + String.join(", ", record.datasets())
                            + ")")
                    .toList(),
                party.grounds().stream()
                    .map(ground ->
                        visit.say(
                            "entity.one.ground",
                            ground.records().size(),
                            ground.scheme(),
                            ground.number()))
                    .toList()))
        .orElse(null);
  }

  private boolean isPerson(Entity entity) {
    return holdings.model().isA(entity.schema(), "Person");
  }

  /// Under every rule, where anybody states an owner; nothing is worked out where there is none, or
  /// of a person, whom nobody owns.
  private List<RuleAnswer> rules(EntityAnswer answer) {
    boolean owned =
        !isPerson(answer.entity())
            && answer.related().stream()
                .anyMatch(related -> !related.outgoing() && related.property().equals("asset"));
    return owned
        ? new CalculateOwnership(holdings.desk())
            .answer(
                new OwnershipRequest(
                    answer.entity().id(),
                    List.of(OwnershipRule.values()),
                    LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC),
                    answer.asOf(),
                    AfterStay.UNCONFIRMED))
            .rules()
        : List.of();
  }

  private EntityPage.Rule rule(Entity entity, RuleAnswer rule) {
    return new EntityPage.Rule(
        visit.say(rule.rule().title()),
        visit.say(rule.sentence()),
        PageUrl.of("entities", entity.id(), "ownership")
            .with("rule", rule.rule().key())
            .toString());
  }

  private List<EntityPage.Way> ways(EntityAnswer answer, List<RuleAnswer> rules) {
    Entity entity = answer.entity();
    List<EntityPage.Way> ways = new ArrayList<>();
    if (holdings.model().isA(entity.schema(), "LegalEntity")
        || SCREENED.contains(entity.schema())) {
      ways.add(new EntityPage.Way(visit.say("entity.screen"), screening(entity)));
    }
    if (List.of("Component", "Part", "RecoveredItem").contains(entity.schema())) {
      ways.add(
          new EntityPage.Way(
              visit.say("nav.trace"), PageUrl.of("trace").with("part", entity.id()).toString()));
    }
    if (!rules.isEmpty()) {
      ways.add(
          new EntityPage.Way(
              visit.say("entity.ownership"),
              PageUrl.of("entities", entity.id(), "ownership").toString()));
    }
    if (isPerson(entity) && holds(answer)) {
      ways.add(
          new EntityPage.Way(
              visit.say("entity.holds"),
              PageUrl.of("entities", entity.id(), "ownership").toString()));
    }
    if (holdings.model().isA(entity.schema(), "LegalEntity")) {
      ways.add(
          new EntityPage.Way(
              visit.say("entity.path"), PageUrl.of("path").with("from", entity.id()).toString()));
    }
    ways.add(
        new EntityPage.Way(
            visit.say("case.add"),
            PageUrl.of("cases", "pins").with("what", "entity").with("id", entity.id()).toString(),
            "c"));
    ways.add(
        new EntityPage.Way(
            visit.say("nav.graph"), PageUrl.of("graph").with("of", entity.id()).toString()));
    ways.add(
        new EntityPage.Way(
            visit.say("entity.statements", entity.statements().size()),
            PageUrl.of("statements").with("entity", entity.id()).toString()));
    ways.add(
        new EntityPage.Way(
            visit.say("entity.export"),
            PageUrl.of("graph.ftm.json").with("of", entity.id()).toString()));
    return ways;
  }

  private boolean holds(EntityAnswer answer) {
    return answer.related().stream()
        .filter(related -> !related.outgoing())
        .anyMatch(related ->
            isLink(related, "Ownership", "owner") || isLink(related, "Control", "controller"));
  }

  private boolean isLink(EntityAnswer.Related related, String schema, String property) {
    return related.property().equals(property)
        && holdings.model().isA(related.entity().schema(), schema);
  }

  /// The Screen page, filled in with what is stated about a party.
  private String screening(Entity entity) {
    PageUrl url = PageUrl.of("screen").with("name", entity.caption(holdings.model()));
    url = SCREENED.contains(entity.schema()) ? url.with("schema", entity.schema()) : url;
    url = filled(url, "country", entity.values("country"));
    return filled(
            url,
            "id",
            NUMBERS.stream().flatMap(number -> entity.values(number).stream()).limit(1).toList())
        .toString();
  }

  private static PageUrl filled(PageUrl url, String field, List<String> values) {
    return values.isEmpty() ? url : url.with(field, values.getFirst());
  }
}
