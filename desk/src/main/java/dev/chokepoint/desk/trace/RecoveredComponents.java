package dev.chokepoint.desk.trace;

import java.util.Set;

/// Components that were found.
///
/// @param ids of those that are looked at
/// @param more whether there are others
public record RecoveredComponents(Set<String> ids, boolean more) {

  public RecoveredComponents {
    ids = Set.copyOf(ids);
  }
}
