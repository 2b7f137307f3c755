package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.ownership.Stake;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is stored around a party that bears on who owns it.
///
/// @param parties the party and all that stand above it, by id; those that no source describes are
///   missing
/// @param stakes all that are stated, of whatever day
/// @param posts Directorship entities of the party asked about
/// @param jointly pairs of parties that are stated to exercise their rights together
/// @param listings Sanction entities by the party they are on
/// @param records the entities that state stakes and listings, by id of each statement
/// @param unownable ids of natural persons
/// @param cut whether there was more than is gathered
public record Gathered(
    Map<String, Entity> parties,
    List<Stake> stakes,
    List<Entity> posts,
    List<Set<String>> jointly,
    Map<String, List<Entity>> listings,
    Map<String, Entity> records,
    Set<String> unownable,
    boolean cut) {}
