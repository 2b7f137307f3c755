package dev.chokepoint.web.page.graph;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.drawing.export.Gexf;
import dev.chokepoint.drawing.export.GraphMl;
import dev.chokepoint.drawing.export.NetworkCsv;
import dev.chokepoint.drawing.svg.Look;
import dev.chokepoint.evidence.codec.EntityJsonWriter;
import dev.chokepoint.evidence.codec.StockExport;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// `/graph?of=ID` and the same as files. The address says all that a graph shows.
public final class GraphPages {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public GraphPages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/graph", this::page);
    routes.get("/graph.svg", context -> send(context, "svg", "image/svg+xml"));
    routes.get("/graph.graphml", context -> send(context, "graphml", "application/xml"));
    routes.get("/graph.gexf", context -> send(context, "gexf", "application/xml"));
    routes.get(
        "/graph.nodes.csv", context -> send(context, "nodes.csv", "text/csv; charset=utf-8"));
    routes.get(
        "/graph.links.csv", context -> send(context, "links.csv", "text/csv; charset=utf-8"));
    routes.get("/graph.ftm.json", context -> send(context, "ftm.json", "application/x-ndjson"));
  }

  private void page(Context context) {
    Visit visit = pages.visit(context);
    GraphQuery query = GraphQuery.of(visit.url());
    if (query.of().isEmpty()) {
      pages.write(context, visit, "graph/none", visit.say("nav.graph"));
      return;
    }
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Drawing drawing = Drawing.of(lease.holdings(), query, visit.words());
      String title = title(visit, lease.holdings(), query);
      pages.write(context, visit, "graph/graph", new GraphTelling(visit, drawing).page(title));
    }
  }

  private static String title(Visit visit, Holdings holdings, GraphQuery query) {
    String first = query.of().getFirst();
    String name = holdings.entity(first).map(e -> e.caption(holdings.model())).orElse(first);
    return visit.say("graph.title", name, query.of().size() - 1);
  }

  private void send(Context context, String form, String type) {
    Visit visit = pages.visit(context);
    GraphQuery query = GraphQuery.of(visit.url());
    if (query.of().isEmpty()) {
      throw Problem.badRequest(Sentence.of("Say what the graph is of: /graph.{0}?of=ID", form));
    }
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      Drawing drawing = Drawing.of(holdings, query, visit.words());
      context.contentType(type);
      context.header("Content-Disposition", "attachment; filename=\"graph." + form + "\"");
      context.header("Cache-Control", "no-store");
      context.header("Content-Security-Policy", "default-src 'none'; sandbox");
      context.result(
          switch (form) {
            case "svg" -> drawing.svg(title(visit, holdings, query), frame(holdings, drawing));
            case "graphml" -> GraphMl.of(drawing.whole());
            case "gexf" -> Gexf.of(drawing.drawn().network(), drawing.placement());
            case "nodes.csv" -> BYTE_ORDER_MARK + NetworkCsv.nodes(drawing.wholeList());
            case "links.csv" -> BYTE_ORDER_MARK + NetworkCsv.edges(drawing.wholeList());
            case "ftm.json" -> entities(holdings, drawing);
            default -> throw new IllegalArgumentException(form);
          });
    }
  }

  private static Look.Frame frame(Holdings holdings, Drawing drawing) {
    TreeSet<String> names = new TreeSet<>();
    for (String id : drawing.entities()) {
      holdings.entity(id).ifPresent(entity -> names.addAll(entity.datasets()));
    }
    List<String> sources = new ArrayList<>();
    for (SourceFacts source : holdings.sources()) {
      if (names.remove(source.name())) {
        sources.add(source.name() + ", " + LocalDate.ofInstant(source.fetched(), ZoneOffset.UTC));
      }
    }
    sources.addAll(names);
    return new Look.Frame(
        drawing.wording().count(drawing.drawn()),
        LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC),
        sources);
  }

  private static String entities(Holdings holdings, Drawing drawing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StockExport stock = new StockExport(holdings.model());
    try (EntityJsonWriter writer = new EntityJsonWriter(out)) {
      for (String id : drawing.entities()) {
        Optional<Entity> entity = holdings.entity(id);
        if (entity.isPresent()) {
          writer.write(stock.degrade(entity.get()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no disk", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
