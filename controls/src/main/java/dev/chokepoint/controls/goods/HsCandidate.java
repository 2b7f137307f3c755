package dev.chokepoint.controls.goods;

/// A heading that a part of some kind may be declared under: a lead for a search in trade data.
///
/// @param kind the kind of part, as the table names it
/// @param code of HS 2022
/// @param note what decides between the candidates; may be empty
public record HsCandidate(String kind, HsCode code, String note) {

  /// What must be said with every candidate.
  public static final String CAUTION = "candidate, never a classification";

  /// `8542.31 (candidate, never a classification)`
  @Override
  public String toString() {
    return code + " (" + CAUTION + ")";
  }
}
