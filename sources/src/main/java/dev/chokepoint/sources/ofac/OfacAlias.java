package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import org.jspecify.annotations.Nullable;

/// Another name of an entry, of those that OFAC does not call weak; weak ones are facts of
/// [OfacEntry].
///
/// @param id OFAC's number of the entry
/// @param place of the whole alias
/// @param type `aka`, `fka` or `nka`
/// @param name null where it has none
/// @param remarks null when there are none
record OfacAlias(Said id, Locator place, Said type, @Nullable Said name, @Nullable Said remarks) {

  /// OFAC's number of the entry.
  String entry() {
    return id.text();
  }
}
