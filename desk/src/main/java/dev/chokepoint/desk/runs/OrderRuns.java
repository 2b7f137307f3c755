package dev.chokepoint.desk.runs;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.desk.orders.OrderRequest;
import dev.chokepoint.desk.orders.OrderTable;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.yaml.BadFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Files of orders that were handed in, and what screening them gave. One is screened at a time, in
/// the background; who leaves the page finds the result at the same address later. What is handed
/// in is only ever read as a table.
public final class OrderRuns implements AutoCloseable {

  /// Bytes of a file that are taken.
  public static final long LARGEST_FILE = 32L << 20;

  /// Bytes that a packed file may have unpacked.
  public static final long LARGEST_UNPACKED = 128L << 20;

  /// Runs among which a mapping that fits is looked for.
  private static final int MAPPINGS_TRIED = 50;

  private static final Logger LOG = Logger.getLogger(OrderRuns.class.getName());
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "txt", "xlsx", "ods", "jsonl", "ndjson", "json", "gz");

  private final Desk desk;
  private final RunFolder folder;
  private final Question.Log log;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, RunProgress> progress = new ConcurrentHashMap<>();

  /// Runs that failed where not even that could be written, as on a full disk.
  private final Map<String, OrderRun> unwritten = new ConcurrentHashMap<>();

  private volatile boolean closed;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("orders-", 0).factory());

  /// @param log where questions are noted
  public OrderRuns(Desk desk, Question.Log log) {
    this.desk = desk;
    this.folder = new RunFolder(desk.data());
    this.log = log;
  }

  /// Keeps a file.
  ///
  /// @param name as its sender calls it; only its ending is used
  /// @throws TooLarge if it is larger than [#LARGEST_FILE], or than [#LARGEST_UNPACKED] unpacked
  /// @throws BadRequest UNREADABLE if it is packed and cannot be unpacked
  public OrderRun take(String name, InputStream content, String by) {
    return take(name, content, by, "");
  }

  private OrderRun take(String name, InputStream content, String by, String earlier) {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    String title = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", " ").strip();
    String kept = "orders." + ending(title);
    OrderRun run =
        new OrderRun(
            id,
            title.isEmpty() ? kept : title,
            kept,
            desk.clock().instant().toString(),
            by,
            earlier,
            null,
            Sentence.nothing(),
            List.of());
    try {
      folder.keep(id, kept, content);
      write(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run;
  }

  private void write(OrderRun taken) throws IOException {
    try {
      folder.write(taken);
    } catch (IOException e) {
      folder.drop(taken.id(), taken.file());
      throw e;
    }
  }

  private static String ending(String name) {
    String last = name.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT);
    return ENDINGS.contains(last) ? last : "csv";
  }

  /// A run that was handed in.
  ///
  /// @throws BadRequest NOT_FOUND if there is none
  public OrderRun run(String id) {
    try {
      OrderRun kept = folder.read(id);
      return unwritten.getOrDefault(id, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The newest runs, the last handed in first.
  public List<OrderRun> newest(int most) {
    try {
      return folder.newest(most).stream()
          .map(run -> unwritten.getOrDefault(run.id(), run))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The columns of a run's file, with its first rows.
  ///
  /// @throws BadRequest if it cannot be read as a table
  public OrderTable.Head head(OrderRun run) throws IOException {
    return OrderTable.head(folder.file(run));
  }

  /// What the columns of a run were said to mean; empty where nobody said.
  ///
  /// @throws BadFile if what was said cannot be read
  public Optional<OrderMapping> mapping(OrderRun run) throws IOException, BadFile {
    Path file = folder.mapping(run);
    return Files.exists(file)
        ? Optional.of(OrderMapping.read(Files.readString(file), "map.yml"))
        : Optional.empty();
  }

  /// Keeps what the columns of a run mean.
  ///
  /// @param yaml an order mapping
  /// @throws BadRequest CONFLICT if the file was or is being screened
  public synchronized void keepMapping(OrderRun run, String yaml) throws IOException {
    if (progress.containsKey(run.id())) {
      throw BadRequest.conflict(
          Sentence.of("This file is being screened. Hand it in again to read it otherwise."));
    }
    if (run(run.id()).done() != null) {
      throw BadRequest.conflict(
          Sentence.of("This file was screened already. Hand it in again to read it otherwise."));
    }
    folder.writeMapping(run, yaml);
  }

  /// Keeps what the columns of a run mean and screens it by that, in one step: of two who ask at
  /// once the second is refused.
  ///
  /// @throws BadRequest CONFLICT as for [#keepMapping]
  public synchronized void start(OrderRun run, String yaml) throws IOException {
    keepMapping(run, yaml);
    start(run);
  }

  /// The same with what the columns of another run mean.
  ///
  /// @throws BadRequest as for [#takeMapping]
  public synchronized void start(OrderRun run, OrderRun from) throws IOException {
    takeMapping(run, from);
    start(run);
  }

  /// Takes over what the columns of another run mean.
  ///
  /// @throws BadRequest NOT_FOUND if nobody said of that run what they mean; CONFLICT as for
  ///   [#keepMapping]
  public synchronized void takeMapping(OrderRun run, OrderRun from) throws IOException {
    Path saved = folder.mapping(from);
    if (!Files.exists(saved)) {
      throw BadRequest.notFound(Sentence.of("No mapping was saved with that run."));
    }
    keepMapping(run, Files.readString(saved));
  }

  /// The run handed in last whose saved mapping takes up no column that this file does not have.
  public Optional<OrderRun> fitting(OrderRun run, List<String> header) throws IOException {
    Set<String> columns = new HashSet<>(header);
    for (OrderRun other : newest(MAPPINGS_TRIED)) {
      if (!other.id().equals(run.id()) && other.done() != null && fits(other, columns)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean fits(OrderRun run, Set<String> columns) throws IOException {
    try {
      return mapping(run)
          .filter(mapping ->
              mapping.fields().stream().allMatch(rule -> columns.containsAll(rule.columns())))
          .filter(mapping -> mapping.fields().stream().anyMatch(rule -> !rule.columns().isEmpty()))
          .isPresent();
    } catch (BadFile e) {
      return false; // What cannot be read fits nothing; its own run says what is wrong with it.
    }
  }

  /// How far a run is that is under way; empty where none is.
  public Optional<RunProgress> progress(OrderRun run) {
    return Optional.ofNullable(progress.get(run.id()));
  }

  /// Screens a file in the background; does nothing where that is under way.
  ///
  /// @throws BadRequest CONFLICT if the server is being stopped
  public synchronized void start(OrderRun run) {
    if (closed) {
      throw BadRequest.conflict(
          Sentence.of("The server is being stopped. Screen the file once it runs again."));
    }
    unwritten.remove(run.id());
    if (progress.putIfAbsent(run.id(), new RunProgress()) == null) {
      worker.execute(() -> screen(run));
    }
  }

  /// The same file and mapping once more, with the lists of now.
  public OrderRun again(OrderRun earlier, String by) {
    try (InputStream in = Files.newInputStream(folder.file(earlier))) {
      OrderRun run = take(earlier.title(), in, by, earlier.id());
      if (!run.file().equals(earlier.file())) {
        throw new IllegalStateException(earlier.file() + " and " + run.file());
      }
      if (Files.exists(folder.mapping(earlier))) {
        takeMapping(run, earlier);
      }
      start(run);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void screen(OrderRun run) {
    try {
      folder.write(screened(run));
    } catch (IOException | RuntimeException e) {
      if (closed) {
        LOG.log(Level.INFO, "a file of orders was not screened to its end: the server stops", e);
      } else {
        LOG.log(Level.SEVERE, "a file of orders could not be screened", e);
        fail(run);
      }
    } finally {
      RunProgress ended = progress.remove(run.id());
      if (ended != null) {
        ended.end();
      }
    }
  }

  /// Says of a run that it failed, at least for as long as the server runs.
  private void fail(OrderRun run) {
    OrderRun failed =
        run.failed(
            Sentence.of("It could not be screened to its end; the log of the server says why."));
    try {
      folder.write(failed);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "that a file of orders could not be screened could not be kept", e);
      unwritten.put(run.id(), failed);
    }
  }

  private OrderRun screened(OrderRun run) throws IOException {
    try {
      return rows(run);
    } catch (BadRequest e) {
      return run.failed(e.said());
    } finally {
      Files.deleteIfExists(folder.part(run));
    }
  }

  private OrderRun rows(OrderRun run) throws IOException {
    List<String> header = new ArrayList<>();
    OrderCounts counts;
    try (BufferedWriter rows = Files.newBufferedWriter(folder.part(run))) {
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
                  RunRow row = RunRow.of(order);
                  rows.write(row.json());
                  rows.write('\n');
                  progress(run).ifPresent(watched -> watched.add(row));
                }
              });
    }
    folder.done(run);
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
            counts.lists(),
            desk.clock().instant().toString()),
        header);
  }

  /// Screens a file and hands every row on.
  public OrderCounts ask(OrderRun run, ScreenOrders.Sink sink) throws IOException {
    try (Desk own = desk.apart()) {
      Path map = folder.mapping(run);
      return new ScreenOrders(
              own,
              new KeepDecisions(own).known(),
              new ScreenName.Asker("screen page, file", run.by(), log))
          .answer(
              new OrderRequest(
                  folder.file(run),
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
  public int review(OrderRun run, Set<Long> rows, String by) throws IOException {
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

  /// Some rows of a run that is done, worst first; none of one that is not.
  public RunWindow window(OrderRun run, RunWindow.Asked asked) {
    try {
      return folder.window(run, asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One row of a run that is done, by its line in the file that was handed in.
  public Optional<RunRow> row(OrderRun run, long row) {
    try {
      return folder.row(run, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the run that is under way and those that wait, so that nobody waits for their rows. They
  /// can be screened later.
  @Override
  public synchronized void close() {
    closed = true;
    worker.shutdownNow();
    progress.values().forEach(RunProgress::end);
  }
}
