package dev.chokepoint.casebook.trace;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.entity.EntitySource;
import dev.chokepoint.evidence.model.Model;
import java.util.ArrayList;
import java.util.List;

/// Reads the trace of a case out of wherever its entities are kept.
public final class CaseTracer {

  private final SampleCase sampleCase;
  private final CaseEntities entities;
  private final Citations citations = new Citations();
  private final PartReading parts;
  private final RouteReading routes;
  private final LagReading lags;
  private final DisputeReading disputes;

  private CaseTracer(Model model, EntitySource source, SampleCase sampleCase) {
    this.sampleCase = sampleCase;
    this.entities = new CaseEntities(model, source, sampleCase.id());
    this.parts = new PartReading(entities, citations);
    this.routes = new RouteReading(entities, citations);
    this.lags = new LagReading(entities, citations);
    this.disputes = new DisputeReading(model, entities, citations);
  }

  /// The trace of the case's lead component.
  ///
  /// @throws IllegalStateException if the case does not describe what its own metadata names
  public static CaseTrace trace(Model model, EntitySource source, SampleCase sampleCase) {
    return new CaseTracer(model, source, sampleCase).trace();
  }

  private CaseTrace trace() {
    MarkedPart part = parts.read(sampleCase.leadComponent());
    List<Route> told = sampleCase.routes().stream().map(routes::read).toList();
    List<ListingLag> listed = lags.read(told);
    List<Dispute> disputed = disputes.read();
    return new CaseTrace(
        sampleCase.title(),
        sampleCase.edition(),
        part,
        told,
        listed,
        disputed,
        new AirframeReading(entities, parts).read(),
        sources());
  }

  private List<CitedSource> sources() {
    List<CitedSource> cited = new ArrayList<>();
    for (String id : citations.documents()) {
      Entity document = entities.get(id);
      cited.add(
          new CitedSource(
              cited.size() + 1,
              id,
              document.first("title").orElse(id),
              document.first("publisher").orElse(null),
              document.first("publishedAt").orElse(null),
              document.first("sourceUrl").orElse(null),
              document.first("sourceReliability").orElse("F"),
              document.first("restsOn").orElse(null)));
    }
    return cited;
  }
}
