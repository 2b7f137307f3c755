package dev.chokepoint.desk;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.casebook.trace.CaseReading;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.Dispute;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.desk.trace.Patterns;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.desk.trace.TypedTrace;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.ImportResult;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// "How did it get there?", for a sample case. A case is an ordinary source: it is imported like
/// any other and then read from the snapshot.
public final class TraceCase {

  private static final String FORMAT = "chokepoint-case";
  private static final Set<String> MADE = Set.of("Part", "WeaponSystem");
  private static final int READER_VERSION = 1;

  private final Desk desk;

  public TraceCase(Desk desk) {
    this.desk = desk;
  }

  /// The sample case of that name.
  ///
  /// @throws BadRequest if there is none
  public static SampleCase named(String name) {
    return SampleCase.all().stream()
        .filter(known -> known.id().equals(name))
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(
                "there is no sample case \""
                    + name
                    + "\"; there is "
                    + String.join(", ", SampleCase.all().stream().map(SampleCase::id).toList())));
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

  /// What the case tells: its components traced, and what its sources dispute.
  ///
  /// @param today the day on which it is asked
  public CaseAnswer answer(SampleCase sampleCase, LocalDate today) {
    Citations citations = new Citations();
    CaseReading reading =
        desk.asking(() -> new CaseReading(desk.model(), desk.snapshot(), sampleCase, citations));
    MarkedPart part = reading.part();
    TracePart question = new TracePart(desk);
    List<TraceAnswer> traces =
        sampleCase.traced().stream()
            .map(component -> question.answer(TypedTrace.of(component).request(today), citations))
            .toList();
    List<Dispute> disputes = reading.disputes();
    CaseTrace told =
        new CaseTrace(
            sampleCase.title(),
            sampleCase.edition(),
            part,
            routes(traces),
            lags(traces),
            disputes,
            reading.airframes(),
            citations.sources(id -> desk.asking(() -> desk.snapshot().entity(id))));
    return new CaseAnswer(told, traces, patterns(sampleCase));
  }

  /// What all parties of the case have in common, whether or not they stand on a route.
  private List<Sentence> patterns(SampleCase sampleCase) {
    Map<String, Entity> entities = new TreeMap<>();
    desk.asking(() -> {
      desk.snapshot().forEach(sampleCase.id(), entity -> entities.put(entity.id(), entity));
      return entities.size();
    });
    List<Entity> all = List.copyOf(entities.values());
    return Patterns.sentences(
        desk.model(),
        all,
        all.stream().filter(entity -> MADE.contains(entity.schema())).toList(),
        all.stream().filter(entity -> entity.schema().equals("Sanction")).toList(),
        id -> {
          Entity entity = entities.get(id);
          return entity == null ? id : entity.caption(desk.model());
        });
  }

  private static List<Route> routes(List<TraceAnswer> traces) {
    return traces.stream()
        .flatMap(answer -> answer.traces().stream())
        .flatMap(told -> told.routes().stream())
        .toList();
  }

  /// A holder on the routes of two components is told once, with its earlier shipment's answer.
  private static List<CitedLag> lags(List<TraceAnswer> traces) {
    Map<String, List<CitedLag>> byHolder = new LinkedHashMap<>();
    for (TraceAnswer trace : traces) {
      Map<String, List<CitedLag>> own =
          trace.lags().stream()
              .collect(
                  Collectors.groupingBy(CitedLag::party, LinkedHashMap::new, Collectors.toList()));
      own.forEach(byHolder::putIfAbsent);
    }
    return byHolder.values().stream().flatMap(List::stream).toList();
  }
}
