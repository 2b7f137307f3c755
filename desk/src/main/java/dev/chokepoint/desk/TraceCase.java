package dev.chokepoint.desk;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.CaseTracer;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.ImportResult;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// "How did it get there?", for a sample case. A case is an ordinary source: it is imported like
/// any other and then read from the snapshot.
public final class TraceCase {

  private static final String FORMAT = "chokepoint-case";
  private static final int READER_VERSION = 1;

  private final Desk desk;

  public TraceCase(Desk desk) {
    this.desk = desk;
  }

  /// The sample case of that name.
  ///
  /// @throws BadRequest if there is none
  public static SampleCase named(String name) {
    SampleCase geran2 = SampleCase.geran2();
    if (!geran2.id().equals(name)) {
      throw BadRequest.notFound(
          "there is no sample case \"" + name + "\"; there is " + geran2.id());
    }
    return geran2;
  }

  /// Imports the case unless this very edition stands already.
  ///
  /// @return whether it was imported now
  public boolean importOnce(SampleCase sampleCase) throws IOException {
    SourceDescriptor source = descriptor(sampleCase);
    if (stands(source)) {
      return false;
    }
    try {
      ImportResult result =
          desk.store().importSource(source, statements -> read(sampleCase, statements));
      desk.refresh();
      return result instanceof ImportResult.Imported;
    } catch (VaultException e) {
      throw Desk.translated(e);
    }
  }

  private boolean stands(SourceDescriptor source) {
    return desk.asking(() -> desk.lastWhole().sources()).stream()
        .anyMatch(version ->
            version.source().name().equals(source.name())
                && version.source().readsTheSameAs(source));
  }

  private Map<String, Long> read(SampleCase sampleCase, StatementSink statements)
      throws IOException {
    List<ReadIssue> issues = new ArrayList<>();
    sampleCase.read(desk.model(), statements, issues::add);
    if (!issues.isEmpty()) {
      throw new IOException("the bundled case has faults: " + issues);
    }
    return Map.of();
  }

  private SourceDescriptor descriptor(SampleCase sampleCase) throws IOException {
    List<InputDigest> digests = new ArrayList<>();
    for (String file : sampleCase.files()) {
      digests.add(SourceDigests.of(file, sampleCase.open(file)));
    }
    return new SourceDescriptor(
        sampleCase.id(),
        sampleCase.title(),
        "Chokepoint",
        "facts; each names its source",
        "public facts up to " + sampleCase.edition(),
        sampleCase.edition().toString(),
        desk.clock().instant(),
        FORMAT,
        READER_VERSION,
        digests);
  }

  /// The trace of the case's lead component, read from the snapshot.
  public CaseTrace trace(SampleCase sampleCase) {
    return desk.asking(() -> CaseTracer.trace(desk.model(), desk.snapshot(), sampleCase));
  }
}
