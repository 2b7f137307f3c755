package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.Compared;
import dev.chokepoint.web.page.part.PartySide;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.part.StatusSentence;
import dev.chokepoint.web.page.part.Waterfall;
import dev.chokepoint.web.page.review.ItemReading;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Puts what screening a party found into the words of a page.
final class PartyReading {

  private final Visit visit;
  private final Desk desk;
  private final ScreenAnswer answer;
  private final Told told;

  /// @param desk of this request alone
  PartyReading(Visit visit, Desk desk, ScreenAnswer answer) {
    this.visit = visit;
    this.desk = desk;
    this.answer = answer;
    this.told = new Told(desk.model(), visit.words(), UnaryOperator.identity());
  }

  /// @param about id of the match of which to say what stands near it; the best where it is none
  PartyPage.Answer read(int limit, Threshold threshold, String about) {
    int hidden = answer.total() - answer.matches().size();
    Optional<ScreenAnswer.Match> near =
        answer.matches().stream()
            .filter(match -> match.id().equals(about))
            .findFirst()
            .or(() -> answer.matches().stream().findFirst());
    Optional<String> settle = settle();
    return new PartyPage.Answer(
        verdict(),
        asked(threshold),
        !answer.matches().isEmpty()
                && answer.matches().getFirst().reading() != ScreenAnswer.Reading.AS_GIVEN
            ? visit.say("screen.read")
            : null,
        answer.matches().stream()
            .map(match -> card(match, settle.isEmpty(), near.filter(match::equals).isPresent()))
            .toList(),
        settle.orElse(null),
        hidden,
        hidden > 0
            ? visit.url().with("limit", Integer.toString(Math.min(limit * 4, 500))).toString()
            : null,
        near.map(new AroundReading(visit, desk)::of).orElse(null),
        past(),
        answer.lists().stream().map(this::searched).toList(),
        table());
  }

  private StatusSentence verdict() {
    String name = answer.query().name();
    return switch (answer.verdict()) {
      case ON_A_LIST ->
          new StatusSentence(
              Status.LISTED,
              visit.say("screen.verdict.on-a-list", name, answer.total(), lists()),
              List.of());
      case POSSIBLE_MATCH ->
          new StatusSentence(
              Status.REVIEW,
              visit.say("screen.verdict.possible", name, answer.total(), lists()),
              List.of());
      case NO_MATCH ->
          new StatusSentence(
              Status.NONE,
              visit.say("screen.verdict.none", name, Waterfall.score(answer.threshold()), lists()),
              List.of());
    };
  }

  /// How many lists, read between which days.
  private String lists() {
    return ListsRead.told(
        visit, answer.lists().stream().map(ScreenAnswer.SearchedList::fetched).toList());
  }

  private List<ReviewPage.Fact> asked(Threshold threshold) {
    PartyQuery query = answer.query();
    List<ReviewPage.Fact> facts = new ArrayList<>();
    add(facts, "screen.name", query.name());
    add(facts, "screen.schema", query.schema() == null ? "" : query.schema());
    add(
        facts,
        "screen.country",
        String.join(", ", query.countries().stream().map(visit.words()::country).toList()));
    add(facts, "screen.date", String.join(", ", query.dates()));
    add(facts, "screen.address", String.join(", ", query.addresses()));
    add(facts, "screen.id", String.join(", ", query.identifiers()));
    add(
        facts,
        "screen.threshold",
        visit.say("screen.threshold." + threshold.word()) + " (" + threshold.number() + ")");
    return facts;
  }

  private void add(List<ReviewPage.Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new ReviewPage.Fact(visit.say(key), NameText.of(value)));
    }
  }

  /// What would settle every match; empty where that differs from one to the next.
  private Optional<String> settle() {
    List<Sentence> settle =
        answer.matches().stream().map(match -> match.explanation().settle()).distinct().toList();
    return answer.matches().size() > 1 && settle.size() == 1
        ? Optional.of(visit.say(settle.getFirst()))
        : Optional.empty();
  }

  /// @param settled whether the card itself says what would settle it
  /// @param near whether it is told what stands near it
  private PartyPage.Card card(ScreenAnswer.Match match, boolean settled, boolean near) {
    PartySide asked = PartySide.of(visit, answer.query());
    PartySide found =
        desk.entity(match.id())
            .map(entity -> PartySide.of(visit, entity, desk.model()))
            .orElseGet(() -> new PartySide(NameText.of(match.caption()), java.util.Map.of()));
    Compared compared = Compared.of(visit, match.explanation(), asked, found);
    return new PartyPage.Card(
        match.verdict() == ScreenAnswer.Verdict.ON_A_LIST ? Status.LISTED : Status.REVIEW,
        NameText.of(match.caption()),
        PageUrl.of("entities", match.id()).toString(),
        match.id(),
        PageUrl.of("cases", "pins").with("what", "entity").with("id", match.id()).toString(),
        told.schema(match.schema())
            + match.countries().stream()
                .map(code -> ", " + visit.words().country(code))
                .distinct()
                .collect(Collectors.joining()),
        String.join(", ", match.sources()),
        match.topics().stream().map(told::topic).distinct().collect(Collectors.joining(", ")),
        settled ? compared : compared.unsettled(),
        near ? null : visit.url().with("about", match.id()) + "#around");
  }

  private List<PartyPage.Past> past() {
    List<PartyPage.Past> past = new ArrayList<>();
    List<Entry> all = new KeepDecisions(desk).all();
    Set<String> undone =
        all.stream()
            .filter(entry -> entry.kind().equals("undo"))
            .map(Entry::subject)
            .collect(Collectors.toSet());
    for (Entry entry : all.reversed()) {
      Said said = entry.said().orElse(null);
      String party = said == null ? null : said.text("party");
      String entity = said == null ? null : said.text("entity");
      if (said != null
          && entity != null
          && party != null
          && party.strip().equalsIgnoreCase(answer.query().name().strip())) {
        past.add(
            new PartyPage.Past(
                entry.subject(),
                entity
                    + ": "
                    + ItemReading.told(visit, entry, said)
                    + (undone.contains(entry.subject())
                        ? " " + visit.say("review.was-undone")
                        : ""),
                PageUrl.of("entities", entity).toString()));
      }
    }
    return past;
  }

  private PartyPage.Searched searched(ScreenAnswer.SearchedList list) {
    String title = list.title();
    return new PartyPage.Searched(
        list.name(),
        title == null ? "" : title,
        Long.toString(list.version()),
        visit.words().moment(list.fetched()),
        visit.words().number(list.parties()));
  }

  /// The matches as a table, which a file can be made of.
  ResultTable table() {
    List<ResultTable.Row> rows =
        answer.matches().stream()
            .sorted(Comparator.comparingDouble(ScreenAnswer.Match::score).reversed())
            .map(match ->
                new ResultTable.Row(
                    match.id(),
                    List.of(
                        Cell.link(match.caption(), PageUrl.of("entities", match.id()).toString())
                            .standing(
                                match.verdict() == ScreenAnswer.Verdict.ON_A_LIST
                                    ? Status.LISTED
                                    : Status.REVIEW),
                        Cell.of(Waterfall.score(match.score())),
                        Cell.of(told.schema(match.schema())),
                        Cell.of(
                            String.join(" ", match.countries()).toUpperCase(java.util.Locale.ROOT)),
                        Cell.of(String.join(", ", match.sources())),
                        Cell.of(match.id()),
                        Cell.of(visit.say(match.explanation().sentence())))))
            .toList();
    return new ResultTable(
            "matches",
            visit.say("screen.table", answer.matches().size(), answer.total()),
            List.of(
                column("caption", "fact.name", ResultTable.Kind.TEXT),
                column("score", "screen.score", ResultTable.Kind.NUMBER),
                column("schema", "fact.schema", ResultTable.Kind.TEXT),
                column("countries", "fact.country", ResultTable.Kind.CODE),
                column("sources", "screen.sources", ResultTable.Kind.CODE),
                column("entity", "screen.entity", ResultTable.Kind.CODE),
                column("why", "screen.why", ResultTable.Kind.TEXT)),
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("screen.table.empty"))
        .sorted();
  }

  private ResultTable.Column column(String key, String label, ResultTable.Kind kind) {
    return new ResultTable.Column(key, visit.say(label), kind, true);
  }

  /// What an export says about itself.
  List<List<String>> about() {
    List<List<String>> about = new ArrayList<>();
    about.add(List.of("asked", visit.url().without("form").toString()));
    about.add(List.of("at", desk.clock().instant().toString()));
    answer
        .lists()
        .forEach(list ->
            about.add(List.of(list.name(), "version " + list.version() + ", " + list.fetched())));
    return about;
  }
}
