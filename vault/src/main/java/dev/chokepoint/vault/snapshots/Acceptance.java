package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.snapshots.source.SourceVersion;

/// Whether a version that was built and checked may take the place of the one that stands. Asked
/// before anything is switched.
@FunctionalInterface
public interface Acceptance {

  /// Takes whatever could be read.
  Acceptance ANY = (standing, offered) -> true;

  boolean takes(SourceVersion standing, SourceVersion offered);
}
