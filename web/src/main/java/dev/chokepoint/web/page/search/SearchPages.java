package dev.chokepoint.web.page.search;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchEntities;
import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.desk.ShowEntity;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.desk.records.EnteredThings;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.QuestionNotes;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.entity.EntityPage;
import dev.chokepoint.web.page.entity.EntityReading;
import dev.chokepoint.web.page.part.TableExport;
import dev.chokepoint.web.page.told.Told;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/search?q=&schema=&country=&topic=&source=&date=&offset=&peek=`: what is called so, and how it
/// spreads.
public final class SearchPages {

  private static final Logger LOG = System.getLogger(SearchPages.class.getName());

  private static final int ROWS = 25;
  private static final int DEEPEST = 10_000;

  private static final int MOST_ENTERED = 10;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final QuestionNotes notes;
  private final EnteredThings entered;

  /// @param notes told of every search that was answered
  public SearchPages(
      PageWriter pages,
      Published published,
      Gate gate,
      QuestionNotes notes,
      EnteredThings entered) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.notes = notes;
    this.entered = entered;
  }

  public void add(RoutesConfig routes) {
    routes.get("/search", this::search);
  }

  private void search(Context context) {
    Visit visit = pages.visit(context);
    Optional<String> form = visit.url().last("form");
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      SearchRequest request = request(new Asked(context), form.isPresent());
      SearchAnswer answer = new SearchEntities(holdings.desk()).answer(request);
      note(context, holdings.number(), request, answer);
      Told told = new Told(holdings.model(), visit.words(), UnaryOperator.identity());
      SearchReading reading = new SearchReading(visit, told, holdings.sources());
      if (form.isPresent()) {
        TableExport.send(
            context,
            reading.table(answer).chosen(context.queryParams("select")),
            form.get(),
            List.of(
                List.of("asked", visit.asked()),
                List.of("address", visit.url().toString()),
                List.of("found", Long.toString(answer.total())),
                List.of("snapshot", Long.toString(holdings.number()))));
        return;
      }
      pages.write(
          context,
          visit,
          "search/search",
          reading.page(answer, entered(visit, holdings, request), ROWS, peek(visit, holdings)));
    }
  }

  private static SearchRequest request(Asked asked, boolean whole) {
    return new SearchRequest(
        asked.text("q").orElse("").strip(),
        asked.texts("schema"),
        asked.texts("source"),
        asked.texts("country"),
        asked.texts("topic"),
        asked.texts("date").stream().filter(day -> !day.isBlank()).toList(),
        whole ? DEEPEST : ROWS,
        whole ? 0 : asked.number("offset", 0, 0, DEEPEST - ROWS));
  }

  /// What people entered by hand and no list has, shown on the first page of a search that is not
  /// narrowed to what lists say.
  private SearchReading.ByHand entered(Visit visit, Holdings holdings, SearchRequest request) {
    boolean narrowed =
        Stream.of(
                request.schemata(),
                request.sources(),
                request.countries(),
                request.topics(),
                request.since())
            .anyMatch(chosen -> !chosen.isEmpty());
    if (narrowed || request.offset() > 0) {
      return new SearchReading.ByHand(List.of(), null);
    }
    try {
      return new SearchReading.ByHand(
          entered.found(holdings.desk(), request.query(), MOST_ENTERED), null);
    } catch (StoreTrouble e) {
      // What the lists say is there all the same; the page says what is missing.
      LOG.log(Level.WARNING, "a search was answered without what was entered by hand", e);
      return new SearchReading.ByHand(List.of(), visit.say("search.entered.away"));
    }
  }

  private static @Nullable EntityPage peek(Visit visit, Holdings holdings) {
    return visit
        .url()
        .last("peek")
        .flatMap(holdings::entity)
        .map(entity ->
            new EntityReading(holdings, visit)
                .page(new ShowEntity(holdings.desk()).answer(entity.id(), Optional.empty())))
        .orElse(null);
  }

  private void note(Context context, long snapshot, SearchRequest request, SearchAnswer answer) {
    if (request.query().isEmpty()) {
      return;
    }
    notes.note(
        "search",
        context,
        snapshot,
        Map.of("limit", request.limit(), "offset", request.offset()),
        Map.copyOf(context.queryParamMap()),
        List.of(request.query()),
        answer.hits().stream().map(hit -> new Question.Hit(hit.id(), null)).toList(),
        answer.total());
  }
}
