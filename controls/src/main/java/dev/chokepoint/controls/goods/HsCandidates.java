package dev.chokepoint.controls.goods;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.List;
import java.util.Locale;

/// Headings by kind of part, `candidates.csv`. Derived from the headings' labels, so all are
/// unverified leads.
public final class HsCandidates {

  private final List<HsCandidate> candidates;

  private HsCandidates(List<HsCandidate> candidates) {
    this.candidates = candidates;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static HsCandidates bundled() {
    return new HsCandidates(
        BundledTable.rows(
            HsCandidates.class,
            "candidates.csv",
            row ->
                new HsCandidate(
                    row.getField("kind"), new HsCode(row.getField("hs6")), row.getField("note"))));
  }

  /// The candidates of a kind of part, such as `microcontroller`; none for a kind that the table
  /// does not name.
  public List<HsCandidate> of(String kind) {
    String wanted = kind.toLowerCase(Locale.ROOT);
    return candidates.stream().filter(candidate -> candidate.kind().equals(wanted)).toList();
  }

  /// All candidates, in the order of the table.
  public List<HsCandidate> all() {
    return candidates;
  }
}
