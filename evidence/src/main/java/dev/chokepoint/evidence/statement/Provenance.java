package dev.chokepoint.evidence.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a statement comes from and how far it can be trusted.
///
/// @param grade the Admiralty grade, null where nobody has graded it
/// @param basis what the statement rests on
/// @param statedBy id of the document entity that says so; null when the dataset itself says so
/// @param locators every place in the source's files where the value stands, in file order
public record Provenance(
    @Nullable Grade grade, Basis basis, @Nullable String statedBy, List<Locator> locators) {

  /// Nothing known beyond the dataset.
  public static final Provenance NONE = new Provenance(null, Basis.STATED, null, List.of());

  public Provenance {
    locators = List.copyOf(locators);
  }

  /// Stated by the dataset itself, at one place.
  public static Provenance at(Locator locator) {
    return new Provenance(null, Basis.STATED, null, List.of(locator));
  }
}
