package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.desk.orders.OrderRequest;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.Visit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files of orders that were handed in, and what screening them gave. One is screened at a time, in
/// the background; who leaves the page finds the result at the same address later. What is handed
/// in is only ever read as a table.
public final class OrderRuns implements AutoCloseable {

  /// Bytes of a file that are taken.
  public static final long LARGEST_FILE = 32L << 20;

  private static final Logger LOG = Logger.getLogger(OrderRuns.class.getName());
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "txt", "xlsx", "ods", "jsonl", "ndjson", "json", "gz");

  private final Desk desk;
  private final Question.Log log;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Long> progress = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("orders-", 0).factory());

  /// @param log where questions are noted
  public OrderRuns(Desk desk, Question.Log log) {
    this.desk = desk;
    this.log = log;
  }

  private Path folder(String id) {
    if (!id.matches("[0-9a-f]{16}")) {
      throw Problem.notFound("There is no run of that name.");
    }
    return desk.data().resolve("runs").resolve(id);
  }

  /// Keeps a file.
  ///
  /// @param name as its sender calls it; only its ending is used
  /// @throws Problem 413 if it is larger than [#LARGEST_FILE]
  OrderRun take(String name, InputStream content, String by) {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    String title = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", " ").strip();
    String kept = "orders." + ending(title);
    try {
      Files.createDirectories(folder(id));
      Path file = folder(id).resolve(kept);
      try (var out = Files.newOutputStream(file)) {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          all += read;
          if (all > LARGEST_FILE) {
            throw Problem.of(
                413,
                "A file may have up to 32 MiB here. Larger ones go through chokepoint screen"
                    + " --file.");
          }
          out.write(buffer, 0, read);
        }
      } catch (Problem e) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder(id));
        throw e;
      }
      OrderRun run =
          new OrderRun(
              id,
              title.isEmpty() ? kept : title,
              kept,
              desk.clock().instant().toString(),
              by,
              "",
              null,
              "",
              List.of());
      write(run);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(String name) {
    String last = name.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT);
    return ENDINGS.contains(last) ? last : "csv";
  }

  private void write(OrderRun run) throws IOException {
    Path part = folder(run.id()).resolve("run.json.part");
    Files.writeString(part, run.json());
    Files.move(part, folder(run.id()).resolve("run.json"), StandardCopyOption.REPLACE_EXISTING);
  }

  /// @throws Problem 404 if there is none
  OrderRun run(String id) {
    Path file = folder(id).resolve("run.json");
    if (!Files.isRegularFile(file)) {
      throw Problem.notFound("There is no run of that name.");
    }
    try {
      return OrderRun.read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(OrderRun run) {
    return folder(run.id()).resolve(run.file());
  }

  /// Where the meaning of its columns is kept.
  Path mapping(OrderRun run) {
    return folder(run.id()).resolve("map.yml");
  }

  /// How many rows are screened of a run that is under way; null where none is.
  @Nullable Long progress(OrderRun run) {
    return progress.get(run.id());
  }

  /// The newest runs, for links.
  List<PartyPage.RunLink> links(Visit visit) {
    Path all = desk.data().resolve("runs");
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(id ->
              id.matches("[0-9a-f]{16}") && Files.isRegularFile(folder(id).resolve("run.json")))
          .map(this::run)
          .sorted(Comparator.comparing(OrderRun::at).reversed())
          .limit(12)
          .map(run ->
              new PartyPage.RunLink(
                  "/screen/runs/" + run.id(), run.title(), RunReading.sentence(visit, run)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Screens a file in the background; does nothing where that is under way.
  void start(OrderRun run) {
    if (progress.putIfAbsent(run.id(), 0L) == null) {
      worker.execute(() -> screen(run));
    }
  }

  /// The same file and mapping once more, with the lists of now.
  OrderRun again(OrderRun earlier, String by) {
    try (InputStream in = Files.newInputStream(file(earlier))) {
      OrderRun taken = take(earlier.title(), in, by);
      OrderRun run =
          new OrderRun(
              taken.id(),
              taken.title(),
              taken.file(),
              taken.at(),
              by,
              earlier.id(),
              null,
              "",
              List.of());
      if (!run.file().equals(earlier.file())) {
        throw new IllegalStateException(earlier.file() + " and " + run.file());
      }
      if (Files.exists(mapping(earlier))) {
        Files.copy(mapping(earlier), mapping(run));
      }
      write(run);
      start(run);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void screen(OrderRun run) {
    try {
      OrderRun ended = screened(run);
      write(ended);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "a file of orders could not be screened", e);
    } finally {
      progress.remove(run.id());
    }
  }

  private OrderRun screened(OrderRun run) throws IOException {
    List<String> header = new ArrayList<>();
    Path part = folder(run.id()).resolve("rows.jsonl.part");
    OrderCounts counts;
    try (BufferedWriter rows = Files.newBufferedWriter(part)) {
      counts =
          ask(
              run,
              new ScreenOrders.Sink() {
                @Override
                public void header(List<String> columns) {
                  header.addAll(columns);
                }

                @Override
                public void order(ScreenedOrder order) throws IOException {
                  rows.write(RunRow.of(order).json());
                  rows.write('\n');
                  progress.merge(run.id(), 1L, Long::sum);
                }
              });
    } catch (BadRequest e) {
      return run.failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "a file of orders could not be screened", e);
      return run.failed("The program failed; the log of the server says why.");
    }
    Files.move(part, folder(run.id()).resolve("rows.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    return run.done(
        new OrderRun.Done(
            counts.rows(),
            counts.stop(),
            counts.check(),
            counts.none(),
            counts.unread(),
            counts.policy(),
            counts.note(),
            counts.snapshot(),
            desk.clock().instant().toString()),
        header);
  }

  /// Screens a file and hands every row on.
  OrderCounts ask(OrderRun run, ScreenOrders.Sink sink) throws IOException {
    try (Desk own = desk.apart()) {
      Path map = mapping(run);
      return new ScreenOrders(
              own,
              new KeepDecisions(own).known(),
              new ScreenName.Asker("screen page, file", run.by(), log))
          .answer(
              new OrderRequest(
                  file(run),
                  Files.exists(map) ? map : null,
                  null,
                  null,
                  LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC)),
              sink,
              issue -> {}, // A row that was put aside carries its reasons.
              rows -> {});
    }
  }

  /// Puts the matches of some rows into the queue of review.
  ///
  /// @return how many are new there
  int review(OrderRun run, Set<Long> rows, String by) throws IOException {
    try (Desk own = desk.apart()) {
      KeepHits hits = new KeepHits(own);
      ask(
          run,
          new ScreenOrders.Sink() {
            @Override
            public void header(List<String> columns) {
              // Only the rows are wanted.
            }

            @Override
            public void order(ScreenedOrder order) {
              if (rows.contains(order.row())) {
                hits.note(order, run.title());
              }
            }
          });
      return hits.keep(by);
    }
  }

  /// Every row of a run that is done, in the order of the file.
  List<RunRow> rows(OrderRun run) {
    Path file = folder(run.id()).resolve("rows.jsonl");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(RunRow::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
