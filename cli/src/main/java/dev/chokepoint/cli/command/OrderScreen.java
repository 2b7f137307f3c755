package dev.chokepoint.cli.command;

import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.OrderJson;
import dev.chokepoint.cli.terminal.Progress;
import dev.chokepoint.cli.text.OrderText;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.input.RejectsFile;
import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.desk.orders.OrderRequest;
import dev.chokepoint.desk.orders.OrderResults;
import dev.chokepoint.desk.orders.OrderWorkbook;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.screening.mapping.MappingProposal;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The part of `screen --file` that takes order files.
final class OrderScreen {

  private final Session session;
  private final OrderOptions options;
  private final AgeOptions.Behind behind;

  /// @param behind sources that are too old, which each row names
  OrderScreen(Session session, OrderOptions options, AgeOptions.Behind behind) {
    this.behind = behind;
    this.session = session;
    this.options = options;
  }

  /// Whether the file is one of orders: the options say so, or a party stands in a role and no
  /// column is called name.
  boolean takes(Path file) throws IOException {
    if (options.any()) {
      return true;
    }
    MappingProposal proposal = ScreenOrders.proposal(file);
    return proposal.isOfOrders()
        && proposal.columns().stream()
            .noneMatch(column -> column.heading().strip().equalsIgnoreCase("name"));
  }

  /// Writes the proposed mapping.
  void suggest(Path file, String map) throws IOException {
    MappingProposal proposal = ScreenOrders.proposal(file);
    if (map.equals("-")) {
      proposal.text().lines().forEach(session.console()::line);
    } else {
      Files.writeString(session.resolve(map), proposal.text(), StandardCharsets.UTF_8);
      OrderText.proposal(proposal).forEach(session.console()::remark);
    }
  }

  /// Screens the file.
  OrderCounts screen(Desk desk, Path file, @Nullable String out, ScreenName.Asker asker)
      throws IOException {
    OrderRequest request =
        new OrderRequest(
            file,
            options.map == null ? null : session.resolve(options.map),
            options.policy == null ? null : session.resolve(options.policy),
            options.since,
            session.today());
    ScreenOrders question = new ScreenOrders(desk, new KeepDecisions(desk).known(), asker);
    KeepHits hits = new KeepHits(desk);
    String name = String.valueOf(file.getFileName());
    OrderCounts counts;
    Path rejected =
        options.rejects == null
            ? file.resolveSibling(file.getFileName() + ".rejects.csv")
            : session.resolve(options.rejects);
    try (RejectsFile rejects = new RejectsFile(rejected);
        Progress progress = new Progress(session.console(), session.surroundings(), "rows")) {
      if (out != null && out.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        if (session.options().json()) {
          throw BadRequest.usage("--json and an XLSX file do not go together");
        }
        try (OrderWorkbook workbook = new OrderWorkbook(session.resolve(out), behind.names())) {
          counts =
              question.answer(request, noting(workbook, hits, name), rejects, progress::counted);
        }
      } else {
        counts = text(question, request, out, hits, rejects, progress);
      }
      rejects
          .file()
          .ifPresent(path -> session.console().remark("cells that cannot be read: " + path));
    }
    OrderText.counts(counts).forEach(session.console()::remark);
    if (options.queue) {
      int made = hits.keep("screen");
      session.console().remark(made + " new matches are in the queue of review.");
      if (hits.left() > 0) {
        session.console().remark(hits.left() + " more had no room in it.");
      }
    }
    return counts;
  }

  private OrderCounts text(
      ScreenOrders question,
      OrderRequest request,
      @Nullable String out,
      KeepHits hits,
      RejectsFile rejects,
      Progress progress)
      throws IOException {
    String name = String.valueOf(request.file().getFileName());
    try (Writer writer = OutputText.to(session, out)) {
      if (session.options().json()) {
        return question.answer(
            request, noting(new JsonRows(writer, behind), hits, name), rejects, progress::counted);
      }
      try (OrderResults results = new OrderResults(writer, behind.names())) {
        return question.answer(request, noting(results, hits, name), rejects, progress::counted);
      }
    }
  }

  /// The same sink; matches of the rows are noted for the queue on the way, where it was asked for.
  private ScreenOrders.Sink noting(ScreenOrders.Sink sink, KeepHits hits, String file) {
    return options.queue ? new Noting(sink, hits, file) : sink;
  }

  private record Noting(ScreenOrders.Sink sink, KeepHits hits, String file)
      implements ScreenOrders.Sink {

    @Override
    public void header(List<String> columns) throws IOException {
      sink.header(columns);
    }

    @Override
    public void order(ScreenedOrder order) throws IOException {
      hits.note(order, file);
      sink.order(order);
    }
  }

  /// Orders as JSON, one a line.
  private record JsonRows(Writer writer, AgeOptions.Behind behind) implements ScreenOrders.Sink {

    @Override
    public void header(List<String> columns) {
      // Each row names what it found; the file's own columns stay in the file.
    }

    @Override
    public void order(ScreenedOrder order) throws IOException {
      writer.write(JsonText.line(behind.in(OrderJson.of(order))));
      writer.write('\n');
    }
  }
}
