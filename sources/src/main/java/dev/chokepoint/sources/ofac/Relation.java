package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.record.Said;
import java.util.List;

/// How the ADVANCED form says that two entries are linked.
///
/// @param from OFAC's number of the entry that is linked
/// @param to OFAC's number of the entry it is linked to
/// @param type OFAC's words, `Owned or Controlled By`
/// @param former whether it is over
/// @param more quality and comments as they stand
record Relation(Said from, Said to, Said type, boolean former, List<Said> more) {

  Relation {
    more = List.copyOf(more);
  }
}
