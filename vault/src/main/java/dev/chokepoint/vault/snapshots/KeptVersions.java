package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// How many versions of a source are kept: the newest ones, and each that stood on one of the last
/// days, which is to say that the version after it was fetched on one of them or later.
final class KeptVersions {

  private final StoreSettings settings;
  private final ManifestShelf shelf;
  private final Clock clock;

  KeptVersions(StoreSettings settings, ManifestShelf shelf, Clock clock) {
    this.settings = settings;
    this.shelf = shelf;
    this.clock = clock;
  }

  /// @param base the manifest before, whose versions of the source are older
  /// @param newest the version that comes, which counts as one
  int of(Manifest base, SourceVersion newest) {
    if (settings.keptDays() == 0) {
      return settings.keptVersions();
    }
    List<Manifest.Segment> older =
        base.source(newest.source().name()).map(Manifest.Source::versions).orElse(List.of());
    Instant from =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
            .minusDays(settings.keptDays())
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
    Instant followed = newest.source().fetched();
    int kept = 1;
    for (Manifest.Segment segment : older) {
      if (kept >= settings.keptVersions() && followed.isBefore(from)) {
        break;
      }
      kept++;
      followed = fetched(segment, followed);
    }
    return kept;
  }

  /// One whose description is damaged is taken for as old as the one after it: what is not known to
  /// be old is not deleted.
  private Instant fetched(Manifest.Segment segment, Instant followed) {
    try {
      return shelf.description(segment).version().source().fetched();
    } catch (VaultException e) {
      return followed;
    }
  }
}
