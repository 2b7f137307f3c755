package dev.chokepoint.desk.runs;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.sources.Unpacked;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Where runs are kept: a folder each under `runs` of the data directory, with the file as it was
/// handed in, what its columns mean (`map.yml`), what became of it (`run.json`), its screened rows
/// (`rows.jsonl`) and where they stand (`rows.idx`).
final class RunFolder {

  private static final String ID = "[0-9a-f]{16}";

  private static final int BUFFER = 1 << 16;

  private final Path all;

  /// @param data the data directory
  RunFolder(Path data) {
    this.all = data.resolve("runs");
  }

  /// The folder of a run.
  ///
  /// @throws BadRequest NOT_FOUND if that is no name of one
  Path of(String id) {
    if (!id.matches(ID)) {
      throw none();
    }
    return all.resolve(id);
  }

  private static BadRequest none() {
    return BadRequest.notFound(Sentence.of("There is no run of that name."));
  }

  /// Keeps the content of a file; of one that is too large, or cannot be read to its end, nothing
  /// is kept.
  ///
  /// @throws BadRequest UNREADABLE if it is packed and cannot be unpacked
  void keep(String id, String name, InputStream content) throws IOException {
    Files.createDirectories(of(id));
    try {
      copy(content, of(id).resolve(name));
      unpack(of(id).resolve(name));
    } catch (IOException | RuntimeException e) {
      drop(id, name);
      throw e;
    }
  }

  private static void copy(InputStream content, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > OrderRuns.LARGEST_FILE) {
          throw TooLarge.asItComes();
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /// Looks whether a packed file is small enough unpacked; the rows of a few kilobytes can fill a
  /// disk.
  private static void unpack(Path file) throws IOException {
    try (InputStream packed = Files.newInputStream(file);
        InputStream unpacked = Unpacked.stream(packed)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        size += read;
        if (size > OrderRuns.LARGEST_UNPACKED) {
          throw TooLarge.unpacked();
        }
      }
    } catch (ZipException | EOFException e) {
      throw BadRequest.unreadable(
          Sentence.of("The file cannot be unpacked: {0}", String.valueOf(e.getMessage())));
    }
  }

  /// Forgets a file that was not taken.
  void drop(String id, String name) throws IOException {
    Files.deleteIfExists(of(id).resolve(name));
    Files.deleteIfExists(of(id));
  }

  void write(OrderRun run) throws IOException {
    write(run, "run.json", run.json());
  }

  void writeMapping(OrderRun run, String yaml) throws IOException {
    write(run, "map.yml", yaml);
  }

  private void write(OrderRun run, String name, String content) throws IOException {
    Path part = of(run.id()).resolve(name + ".part");
    try {
      Files.writeString(part, content);
      replace(part, of(run.id()).resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// @throws BadRequest NOT_FOUND if there is none
  OrderRun read(String id) throws IOException {
    Path file = of(id).resolve("run.json");
    if (!Files.isRegularFile(file)) {
      throw none();
    }
    return OrderRun.read(Files.readString(file));
  }

  /// The newest runs, the last handed in first.
  List<OrderRun> newest(int most) throws IOException {
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    List<OrderRun> runs = new ArrayList<>();
    try (Stream<Path> folders = Files.list(all)) {
      for (Path folder : folders.toList()) {
        String id = String.valueOf(folder.getFileName());
        if (id.matches(ID) && Files.isRegularFile(folder.resolve("run.json"))) {
          runs.add(read(id));
        }
      }
    }
    runs.sort(Comparator.comparing(OrderRun::at).reversed());
    return runs.subList(0, Math.min(most, runs.size()));
  }

  Path file(OrderRun run) {
    return of(run.id()).resolve(run.file());
  }

  Path mapping(OrderRun run) {
    return of(run.id()).resolve("map.yml");
  }

  Path rows(OrderRun run) {
    return of(run.id()).resolve("rows.jsonl");
  }

  /// Where rows are written while a run is under way.
  Path part(OrderRun run) {
    return of(run.id()).resolve("rows.jsonl.part");
  }

  /// Takes the rows of a run as whole, and says where they stand.
  void done(OrderRun run) throws IOException {
    index(run, part(run));
    replace(part(run), rows(run));
  }

  /// Each who makes it writes a file of its own, so that nobody reads one that another has begun.
  private Path index(OrderRun run, Path rows) throws IOException {
    Path index = of(run.id()).resolve("rows.idx");
    Path part = Files.createTempFile(of(run.id()), "rows.idx.", ".part");
    try {
      RunIndex.write(rows, earlier(run), part);
      replace(part, index);
    } finally {
      Files.deleteIfExists(part);
    }
    return index;
  }

  private @Nullable Path earlier(OrderRun run) {
    if (run.earlier().isEmpty()) {
      return null;
    }
    Path rows = of(run.earlier()).resolve("rows.jsonl");
    return Files.isRegularFile(rows) ? rows : null;
  }

  /// Some rows of a run that is done. Costs a look at 23 bytes of every row, and the rows given.
  RunWindow window(OrderRun run, RunWindow.Asked asked) throws IOException {
    RunIndex.Found found =
        entries(
            run,
            entry ->
                (asked.verdict() == null || entry.verdict() == asked.verdict())
                    && (!asked.changedOnly() || entry.changed()),
            asked.from(),
            asked.most());
    List<RunWindow.Judged> rows = new ArrayList<>();
    if (!found.entries().isEmpty()) {
      try (RandomAccessFile file = new RandomAccessFile(rows(run).toFile(), "r")) {
        for (RunIndex.Entry entry : found.entries()) {
          rows.add(new RunWindow.Judged(read(file, entry), entry.before()));
        }
      }
    }
    return new RunWindow(rows, found.total());
  }

  /// One row of a run, by its line in the file that was handed in.
  Optional<RunRow> row(OrderRun run, long row) throws IOException {
    List<RunIndex.Entry> found = entries(run, entry -> entry.row() == row, 0, 1).entries();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (RandomAccessFile file = new RandomAccessFile(rows(run).toFile(), "r")) {
      return Optional.of(read(file, found.getFirst()));
    }
  }

  /// Runs of earlier programs have no index; it is made when it is first needed.
  private RunIndex.Found entries(
      OrderRun run, Predicate<RunIndex.Entry> wanted, long from, int most) throws IOException {
    if (!Files.isRegularFile(rows(run))) {
      return new RunIndex.Found(List.of(), 0);
    }
    Path index = of(run.id()).resolve("rows.idx");
    return RunIndex.read(
        Files.isRegularFile(index) ? index : index(run, rows(run)), wanted, from, most);
  }

  private static RunRow read(RandomAccessFile file, RunIndex.Entry entry) throws IOException {
    byte[] bytes = new byte[entry.length()];
    file.seek(entry.offset());
    file.readFully(bytes);
    return RunRow.read(new String(bytes, StandardCharsets.UTF_8));
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
