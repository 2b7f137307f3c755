package dev.chokepoint.web.page.review;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KnownEntities;
import dev.chokepoint.desk.records.WaitingMatches;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.Facet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `/review`: the matches that wait for a person, one of them side by side with what was found, and
/// what is known around it. `item` in the address says which is looked at.
public final class ReviewPages {

  private static final int ROWS = 40;
  private static final int MONTHS_REMEMBERED = 24;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Desk desk;
  private final WaitingMatches waiting;

  public ReviewPages(
      PageWriter pages, Published published, Gate gate, Desk desk, WaitingMatches waiting) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.desk = desk;
    this.waiting = waiting;
  }

  public void add(RoutesConfig routes) {
    routes.get("/review", this::review);
  }

  private void review(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      KnownEntities entities = KnownEntities.of(lease.holdings());
      ReviewQueue queue = ReviewQueue.of(waiting.of(lease.holdings()), visit.url());
      List<Entry> decisions = new KeepDecisions(desk, entities).all();
      Optional<QueuedHit> asked = visit.url().last("item").flatMap(queue::named);
      Optional<QueuedHit> item = asked.or(() -> queue.hits().stream().findFirst());
      String by = Signature.known(context);
      pages.write(
          context,
          visit,
          "review/review",
          new ReviewPage(
              queue.waiting(),
              queue.hits().size(),
              visit.url().last("q").orElse(""),
              mine(decisions, by),
              rows(visit, queue, item),
              more(visit, queue),
              facets(visit, queue),
              visit
                  .url()
                  .last("item")
                  .filter(_ -> asked.isEmpty())
                  .map(name -> visit.say("review.not-waiting", name))
                  .orElse(null),
              item.map(hit ->
                      new ItemReading(visit, lease.holdings(), decisions)
                          .read(queue, hit, expires()))
                  .orElse(null),
              item.isPresent() ? null : empty(visit, queue),
              saved(visit, decisions),
              by,
              today().toString()));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
  }

  private String expires() {
    return today().plusMonths(MONTHS_REMEMBERED).toString();
  }

  private long mine(List<Entry> decisions, String by) {
    return decisions.stream()
        .filter(entry -> entry.kind().equals("decision") && entry.actor().equalsIgnoreCase(by))
        .filter(entry -> LocalDate.ofInstant(entry.at(), ZoneOffset.UTC).equals(today()))
        .count();
  }

  private static List<ReviewPage.Row> rows(
      Visit visit, ReviewQueue queue, Optional<QueuedHit> item) {
    PageUrl url = visit.url().without("saved").without("undone").without("left");
    return page(visit, queue).stream()
        .map(hit ->
            new ReviewPage.Row(
                hit.name(),
                url.with("item", hit.name()).toString(),
                hit.party(),
                hit.caption(),
                hit.verdict(),
                hit.shownScore(),
                item.filter(hit::equals).isPresent()))
        .toList();
  }

  private static List<QueuedHit> page(Visit visit, ReviewQueue queue) {
    int from = Math.min(from(visit), queue.hits().size());
    return queue.hits().subList(from, Math.min(from + ROWS, queue.hits().size()));
  }

  private static int from(Visit visit) {
    String said = visit.url().last("from").orElse("0");
    if (!said.matches("\\d{1,6}")) {
      throw Problem.badRequest(Sentence.of("from is a whole number."));
    }
    return Integer.parseInt(said);
  }

  private static @Nullable String more(Visit visit, ReviewQueue queue) {
    int next = from(visit) + ROWS;
    return next < queue.hits().size()
        ? visit
            .url()
            .without("saved")
            .without("item")
            .with("from", Integer.toString(next))
            .toString()
        : null;
  }

  private static List<Facet> facets(Visit visit, ReviewQueue queue) {
    List<Facet> facets = new ArrayList<>();
    facet(visit, queue, "verdict", hit -> hit.verdict().key(), key -> visit.say("verdict." + key))
        .ifPresent(facets::add);
    facet(visit, queue, "file", QueuedHit::file, name -> name).ifPresent(facets::add);
    return facets;
  }

  private static Optional<Facet> facet(
      Visit visit,
      ReviewQueue queue,
      String name,
      Function<QueuedHit, String> word,
      Function<String, String> label) {
    Map<String, Long> counts = queue.counted(word);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    PageUrl url =
        visit
            .url()
            .without("item")
            .without("from")
            .without("saved")
            .without("undone")
            .without("left");
    return Optional.of(
        new Facet(
            visit.say("review.facet." + name),
            counts.entrySet().stream()
                .limit(8)
                .map(entry -> {
                  boolean chosen = url.has(name, entry.getKey());
                  return new Facet.Value(
                      label.apply(entry.getKey()),
                      entry.getValue(),
                      (chosen ? url.without(name) : url.with(name, entry.getKey())).toString(),
                      chosen);
                })
                .toList()));
  }

  private static Empty empty(Visit visit, ReviewQueue queue) {
    return queue.waiting() == 0
        ? new Empty(
            visit.say("review.none"),
            List.of(
                new Empty.Way(visit.say("review.screen-file"), "/screen"),
                new Empty.Way(visit.say("review.log"), "/review/log")))
        : new Empty(
            visit.say("review.none-here", queue.waiting()),
            List.of(new Empty.Way(visit.say("review.all"), "/review")));
  }

  private static ReviewPage.@Nullable Saved saved(Visit visit, List<Entry> decisions) {
    List<String> saved = values(visit, "saved");
    List<String> undone = values(visit, "undone");
    String back = visit.url().without("saved").without("undone").without("left").toString();
    if (!saved.isEmpty()) {
      String when =
          decisions.stream()
              .filter(entry -> entry.subject().equals(saved.getLast()))
              .findFirst()
              .map(entry -> visit.words().moment(entry.at()))
              .orElse("");
      String left =
          visit.url().last("left").map(many -> " " + visit.say("review.left", many)).orElse("");
      return new ReviewPage.Saved(
          visit.say("review.saved", when, names(saved)) + left, saved, back);
    }
    return undone.isEmpty()
        ? null
        : new ReviewPage.Saved(visit.say("review.undone", names(undone)), List.of(), back);
  }

  private static String names(List<String> names) {
    return names.size() < 4
        ? String.join(", ", names)
        : names.getFirst() + " … " + names.getLast() + " (" + names.size() + ")";
  }

  /// Names of decisions that the address carries; what is none is passed over.
  private static List<String> values(Visit visit, String name) {
    return visit.url().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(PageUrl.Parameter::value)
        .filter(value -> value.matches("decision-\\d{1,9}"))
        .toList();
  }
}
