package dev.chokepoint.matching.clusters;

import dev.chokepoint.matching.score.PartyFamily;
import java.util.List;

/// What a record says of who a party is: the party's own record, or one of a paper that it holds.
///
/// @param id of the party
/// @param family `ANY` in the record of a paper
/// @param keys sorted, none twice
record Identity(String id, PartyFamily family, List<IdentityKey> keys) {

  Identity {
    keys = keys.stream().distinct().sorted().toList();
  }
}
