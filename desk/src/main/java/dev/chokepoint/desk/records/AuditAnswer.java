package dev.chokepoint.desk.records;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the log is still what was entered.
///
/// @param store id of the store
/// @param digest of the last entry
/// @param files how many attached files were checked
/// @param screenings how many entries of the log of what was screened were checked
/// @param checkpoint the line of the checkpoint that the log was compared with, or null; then an
///   end that was cut off does not show
/// @param faults sentences; empty where everything is borne out
public record AuditAnswer(
    String store,
    long entries,
    String digest,
    int files,
    long screenings,
    @Nullable String checkpoint,
    List<Sentence> faults) {

  public AuditAnswer {
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }
}
