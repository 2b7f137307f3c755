package dev.chokepoint.casebook.trace;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.evidence.entity.EntitySource;
import dev.chokepoint.evidence.model.Model;
import java.util.List;

/// Reads what a case says beside its routes, out of wherever its entities are kept.
public final class CaseReading {

  private final SampleCase sampleCase;
  private final PartReading parts;
  private final AirframeReading airframes;
  private final DisputeReading disputes;

  /// @param citations takes up the documents cited, in the order in which this is asked
  public CaseReading(Model model, EntitySource source, SampleCase sampleCase, Citations citations) {
    CaseEntities entities = new CaseEntities(model, source, sampleCase.id());
    this.sampleCase = sampleCase;
    this.parts = new PartReading(entities, citations);
    this.airframes = new AirframeReading(entities, parts);
    this.disputes = new DisputeReading(model, entities, citations);
  }

  /// The lead component as marked.
  ///
  /// @throws IllegalStateException if the case does not describe what its own metadata names
  public MarkedPart part() {
    return parts.read(sampleCase.leadComponent());
  }

  /// What its sources disagree about.
  public List<Dispute> disputes() {
    return disputes.read();
  }

  /// What the marks of each recovered item say together.
  public List<Airframe> airframes() {
    return airframes.read();
  }
}
