package dev.chokepoint.web.page.search;

import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.records.EnteredThing;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.entity.EntityPage;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what a search found into the reader's words.
final class SearchReading {

  static final List<String> CONDITIONS = List.of("schema", "country", "topic", "source", "date");

  private static final int MOST_VALUES = 12;
  private static final int LONGEST_VALUE = 300;

  private final Visit visit;
  private final Told told;
  private final Map<String, String> titles;

  SearchReading(Visit visit, Told told, List<SourceFacts> sources) {
    this.visit = visit;
    this.told = told;
    this.titles =
        sources.stream()
            .filter(source -> source.title() != null)
            .collect(Collectors.toMap(SourceFacts::name, source -> String.valueOf(source.title())));
  }

  /// What people entered by hand and has the words.
  ///
  /// @param away why it cannot be told what they entered, in a sentence; null where it is told
  record ByHand(List<EnteredThing> things, @Nullable String away) {}

  SearchPage page(SearchAnswer answer, ByHand entered, int limit, @Nullable EntityPage peek) {
    return new SearchPage(
        answer.query(),
        visit.say("search.count", answer.total(), answer.searched().size()),
        answer.approximate() ? visit.say("search.approximate") : null,
        chosen(),
        answer.facets().stream()
            .map(this::facet)
            .filter(facet -> !facet.values().isEmpty())
            .toList(),
        answer.hits().stream().map(this::hit).toList(),
        entered.things().stream().map(this::entered).toList(),
        entered.away(),
        paging(answer, limit),
        peek,
        peek == null ? null : visit.url().without("peek").toString(),
        answer.total() == 0 ? empty(answer) : null);
  }

  private SearchPage.Entered entered(EnteredThing thing) {
    Entry by = thing.values().getFirst().by();
    return new SearchPage.Entered(
        NameText.of(thing.caption()),
        told.schema(thing.entity().schema()),
        PageUrl.of("entities", thing.entity().id()).toString(),
        visit.say("case.who", by.actor(), visit.words().moment(by.at())));
  }

  private List<SearchPage.Chosen> chosen() {
    List<SearchPage.Chosen> chosen = new ArrayList<>();
    for (PageUrl.Parameter each : visit.url().parameters()) {
      if (CONDITIONS.contains(each.name()) && !each.value().isBlank()) {
        chosen.add(
            new SearchPage.Chosen(
                visit.say("search.facet." + each.name()) + ": " + words(each.name(), each.value()),
                start().without(each.name(), each.value()).toString()));
      }
    }
    return chosen;
  }

  /// This search from its first row, with nobody peeked at.
  private PageUrl start() {
    return visit.url().without("offset").without("peek");
  }

  private SearchPage.Facet facet(SearchAnswer.Facet facet) {
    String field = parameter(facet.field());
    boolean one = field.equals("date");
    List<SearchPage.Value> values =
        facet.counts().stream()
            .limit(MOST_VALUES)
            .map(count -> {
              boolean chosen = visit.url().has(field, count.value());
              PageUrl url =
                  chosen
                      ? start().without(field, count.value())
                      : one
                          ? start().with(field, count.value())
                          : start().and(field, count.value());
              return new SearchPage.Value(
                  words(field, count.value()), count.entities(), url.toString(), chosen);
            })
            .toList();
    return new SearchPage.Facet(visit.say("search.facet." + field), one, values);
  }

  /// The parameter of the address that a condition of a query stands in.
  private static String parameter(String field) {
    return field.equals("since") ? "date" : field;
  }

  private String words(String field, String value) {
    return switch (field) {
      case "schema" -> told.schema(value);
      case "country" -> visit.words().country(value);
      case "topic" -> told.topic(value);
      default -> titles.getOrDefault(value, value);
    };
  }

  private SearchPage.Hit hit(SearchAnswer.Hit hit) {
    SearchAnswer.Matched matched = hit.matched();
    return new SearchPage.Hit(
        hit.id(),
        NameText.of(hit.caption()),
        PageUrl.of("entities", hit.id()).toString(),
        visit.url().with("peek", hit.id()).toString(),
        visit.url().has("peek", hit.id()),
        told.schema(hit.schema()),
        about(hit),
        statuses(hit),
        matched == null || matched.value().equals(hit.caption())
            ? null
            : told.property(hit.schema(), matched.property()),
        matched == null || matched.value().equals(hit.caption()) ? List.of() : pieces(matched));
  }

  private String about(SearchAnswer.Hit hit) {
    return Stream.concat(
            hit.countries().stream().map(visit.words()::country),
            hit.sources().stream().map(name -> titles.getOrDefault(name, name)))
        .collect(Collectors.joining(" · "));
  }

  /// Listed, or by its topics linked to what is listed.
  private static List<Status> statuses(SearchAnswer.Hit hit) {
    List<Status> statuses = new ArrayList<>();
    if (hit.listed()) {
      statuses.add(Status.LISTED);
    }
    if (hit.topics().stream().anyMatch(topic -> topic.endsWith(".linked"))) {
      statuses.add(Status.LINKED);
    }
    return statuses;
  }

  private static List<SearchPage.Piece> pieces(SearchAnswer.Matched matched) {
    String value = matched.value();
    List<SearchPage.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (SearchAnswer.Span span : matched.spans()) {
      if (span.from() >= at && span.to() <= Math.min(value.length(), LONGEST_VALUE)) {
        pieces.add(new SearchPage.Piece(value.substring(at, span.from()), false));
        pieces.add(new SearchPage.Piece(value.substring(span.from(), span.to()), true));
        at = span.to();
      }
    }
    int end = Math.min(value.length(), Math.max(at, LONGEST_VALUE));
    pieces.add(
        new SearchPage.Piece(value.substring(at, end) + (end < value.length() ? "…" : ""), false));
    return pieces;
  }

  private ResultTable.Paging paging(SearchAnswer answer, int limit) {
    int from = answer.offset();
    int to = from + answer.hits().size();
    PageUrl url = visit.url().without("peek");
    return new ResultTable.Paging(
        answer.hits().isEmpty() ? 0 : from + 1,
        to,
        answer.total(),
        from == 0
            ? null
            : url.with("offset", Integer.toString(Math.max(0, from - limit))).toString(),
        to >= answer.total() ? null : url.with("offset", Integer.toString(to)).toString());
  }

  private Empty empty(SearchAnswer answer) {
    List<Empty.Way> ways = new ArrayList<>();
    for (SearchAnswer.Emptied emptied : answer.emptied()) {
      without(emptied.condition())
          .forEach(url ->
              ways.add(
                  new Empty.Way(
                      visit.say("search.emptied", told(emptied.condition()), emptied.total()),
                      url.toString())));
    }
    return new Empty(
        ways.isEmpty()
            ? visit.say("search.none", answer.searched().size())
            : visit.say("search.none.narrowed"),
        ways);
  }

  /// A condition in the words of the page.
  private String told(String condition) {
    int colon = condition.indexOf(':');
    String field = parameter(condition.substring(0, Math.max(0, colon)));
    if (!CONDITIONS.contains(field)) {
      return condition;
    }
    String value = condition.substring(colon + 1).replace("\"", "");
    return visit.say("search.facet." + field) + ": " + words(field, value);
  }

  /// The page without a condition, which the answer writes as `field:value`.
  private List<PageUrl> without(String condition) {
    int colon = condition.indexOf(':');
    String field = parameter(colon < 0 ? condition : condition.substring(0, colon));
    return visit.url().last(field).isPresent() ? List.of(start().without(field)) : List.of();
  }

  /// The same as rows, for exports.
  ResultTable table(SearchAnswer answer) {
    List<Column> columns =
        Stream.of("name", "schema", "country", "topic", "source")
            .map(key -> new Column(key, key, Kind.TEXT, false))
            .toList();
    List<Row> rows =
        answer.hits().stream()
            .map(hit ->
                new Row(
                    hit.id(),
                    List.of(
                        Cell.of(hit.caption()),
                        Cell.of(hit.schema()),
                        Cell.of(String.join(";", hit.countries())),
                        Cell.of(String.join(";", hit.topics())),
                        Cell.of(String.join(";", hit.sources())))))
            .toList();
    return ResultTable.plain("search", "", columns, rows, visit.url(), "");
  }
}
