package dev.chokepoint.routes.around;

import java.util.List;

/// Somebody who stands in a role to several parties.
///
/// @param person id
/// @param ties one a role, in the order of parties and roles
public record SharedPerson(String person, List<Tie> ties) {

  public SharedPerson {
    ties = List.copyOf(ties);
  }
}
