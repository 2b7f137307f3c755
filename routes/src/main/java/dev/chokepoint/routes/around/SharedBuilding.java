package dev.chokepoint.routes.around;

import java.util.List;

/// Several parties at one building.
///
/// @param building street and house
/// @param occupants who, in the order of ids
/// @param townWritten whether every address writes its town; where not, street and house alone
///   agree
public record SharedBuilding(String building, List<Occupant> occupants, boolean townWritten) {

  /// A party there.
  ///
  /// @param address as written
  public record Occupant(String party, String name, String address) {}

  public SharedBuilding {
    occupants = List.copyOf(occupants);
  }
}
