package dev.chokepoint.matching.clusters;

import dev.chokepoint.matching.score.PartyFamily;
import java.util.List;

/// What a record says of who a party is: the party's own record, or one of a paper that it holds.
///
/// @param id of the party
/// @param family `ANY` in the record of a paper
/// @param keys sorted, none twice
/// @param names by which it may be told from others of its group; only where a number of its kind
///   needs them
record Identity(String id, PartyFamily family, List<IdentityKey> keys, List<String> names) {

  Identity {
    keys = keys.stream().distinct().sorted().toList();
    names = names.stream().distinct().sorted().toList();
  }
}
