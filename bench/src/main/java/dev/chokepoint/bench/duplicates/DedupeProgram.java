package dev.chokepoint.bench.duplicates;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.bench.labels.OrdinaryNames;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.matching.Duplicates;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.SnapshotStore;
import dev.chokepoint.vault.snapshots.StoreSettings;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Seconds and parties a second of proposing duplicates, one thread. Options: `--data` (a data
/// directory; then precision and recall on the labelled pairs too, without the numbers being
/// compared), else `--parties` (100,000) made-up parties in two sources of which a twentieth stands
/// in both; `--threshold` (0.9), `--seed` (1), `--show` (wrong pairs to print).
public final class DedupeProgram {

  private static final Model MODEL = Model.bundled();
  private static final int IN_BOTH = 20;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Matching matching = new Matching(MODEL);
  private final double threshold;
  private final int show;

  private DedupeProgram(Options options) {
    this.threshold = Double.parseDouble(options.text("threshold", "0.9"));
    this.show = (int) options.number("show", 0);
  }

  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    DedupeProgram program = new DedupeProgram(options);
    String data = options.text("data", "");
    if (data.isEmpty()) {
      program.run(
          program.generated((int) options.number("parties", 100_000), options.number("seed", 1)));
    } else {
      program.published(Path.of(data));
    }
  }

  private void published(Path data) throws IOException {
    SnapshotStore store =
        new SnapshotStore(
            data,
            MODEL,
            Clock.systemUTC(),
            StoreSettings.DEFAULT,
            new DiskFiles(),
            List.of(matching.index()));
    try (Snapshot snapshot = store.open()) {
      List<Duplicates.Pair> pairs = run(List.copyOf(snapshot.indexes(matching.index()).values()));
      judge(pairs, SameNumbers.load());
    }
  }

  /// Compares names, dates, countries and addresses alone.
  private List<Duplicates.Pair> run(List<NameIndex> indexes) {
    long parties = indexes.stream().mapToLong(NameIndex::entities).sum();
    long began = System.nanoTime();
    List<Duplicates.Pair> pairs =
        new Duplicates(matching, indexes)
            .find(threshold, id -> id, DedupeProgram::withoutNumbers, asked -> {});
    double seconds = (System.nanoTime() - began) / 1e9;
    line(
        "%,d parties of %d sources: %,d pairs at %.2f in %.1f s, %,.0f parties/s",
        parties, indexes.size(), pairs.size(), threshold, seconds, parties / seconds);
    return pairs;
  }

  private static Party withoutNumbers(Party party) {
    return new Party(
        party.schema(),
        party.family(),
        party.names(),
        party.dates(),
        party.countries(),
        party.addresses(),
        List.of());
  }

  private void judge(List<Duplicates.Pair> pairs, SameNumbers labels) {
    for (double at : List.of(0.7, 0.8, 0.85, 0.9, 0.95, 0.99)) {
      if (at < threshold) {
        continue;
      }
      int right = 0;
      int wrong = 0;
      for (Duplicates.Pair pair : pairs) {
        String left = pair.left().id();
        String other = pair.right().id();
        if (pair.score() >= at && labels.knows(left, other)) {
          boolean same = labels.isSame(left, other);
          right += same ? 1 : 0;
          wrong += same ? 0 : 1;
          if (!same && at == threshold && wrong <= show) {
            line("  wrong %.2f %s %s", pair.score(), left, other);
          }
        }
      }
      line(
          "at %.2f: %d of %d proposals among labelled parties are right (precision %.3f); of %d "
              + "labelled pairs %d are proposed (recall %.3f)",
          at,
          right,
          right + wrong,
          (double) right / Math.max(1, right + wrong),
          labels.same().size(),
          right,
          (double) right / labels.same().size());
    }
  }

  private List<NameIndex> generated(int parties, long seed) throws IOException {
    OrdinaryNames one = OrdinaryNames.collection(seed);
    OrdinaryNames other = OrdinaryNames.collection(seed + 1);
    List<LabelledParty> left = new ArrayList<>();
    List<LabelledParty> right = new ArrayList<>();
    for (int i = 0; i < parties / 2; i++) {
      LabelledParty party = one.next();
      left.add(party);
      right.add(i % IN_BOTH == 0 ? party : other.next());
    }
    return List.of(index("left", left), index("right", right));
  }

  private NameIndex index(String source, List<LabelledParty> parties) throws IOException {
    DerivedIndex<NameIndex> index = matching.index();
    DerivedIndex.Builder builder = index.builder();
    StatementMaker maker = new StatementMaker(MODEL, source, "2026-01-01");
    for (int i = 0; i < parties.size(); i++) {
      builder.add(entity(maker, String.format(Locale.ROOT, "%s-%08d", source, i), parties.get(i)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.writeTo(bytes);
    return index.open(MemorySegment.ofArray(bytes.toByteArray()));
  }

  private static Entity entity(StatementMaker maker, String id, LabelledParty party) {
    Provenance place = Provenance.at(Locator.row("made-up", 1, "name"));
    String schema = party.schema();
    List<Statement> statements = new ArrayList<>(List.of(maker.existence(id, schema, place)));
    statements.add(maker.make(id, schema, "name", party.name(), place));
    if (!party.country().isEmpty()) {
      statements.add(maker.make(id, schema, "country", party.country(), place));
    }
    if (!party.birth().isEmpty()) {
      String date = schema.equals("Person") ? "birthDate" : "incorporationDate";
      statements.add(maker.make(id, schema, date, party.birth(), place));
    }
    return Entity.of(MODEL, statements);
  }

  private void line(String form, Object... values) {
    out.printf(Locale.ROOT, form + "%n", values);
  }
}
