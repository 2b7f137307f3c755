package dev.chokepoint.routes.around;

/// That somebody stands in a role to a party: director, founder, owner.
///
/// @param person id of the person or company
/// @param party id of the party
/// @param role in the words of the source
public record Tie(String person, String party, String role) {}
