package dev.chokepoint.matching.clusters;

import dev.chokepoint.matching.score.PartyFamily;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All that is known of who one id is, from every source that has it.
///
/// @param keys those that fit its kind
/// @param sources numbers of the sources that have it as a record of its own
/// @param names where a number needs them to tell the party from others of its group
record Identified(
    String id,
    PartyFamily family,
    NavigableSet<IdentityKey> keys,
    NavigableSet<Integer> sources,
    NavigableSet<String> names) {

  /// What two records about one id say together. Where their kinds contradict each other the first
  /// stands; the sources gave the id, and it is theirs to mend.
  ///
  /// @param source number of the source that has the other record
  Identified with(Identity other, int source) {
    PartyFamily joint = joint(family, other.family());
    NavigableSet<IdentityKey> all = new TreeSet<>(keys);
    all.addAll(other.keys());
    NavigableSet<Integer> everywhere = new TreeSet<>(sources);
    everywhere.add(source);
    NavigableSet<String> called = new TreeSet<>(names);
    called.addAll(other.names());
    return new Identified(id, joint, all, everywhere, called);
  }

  static Identified of(Identity identity, int source) {
    return new Identified(
        identity.id(),
        identity.family(),
        new TreeSet<>(identity.keys()),
        new TreeSet<>(Set.of(source)),
        new TreeSet<>(identity.names()));
  }

  private static PartyFamily joint(PartyFamily one, PartyFamily other) {
    boolean otherSaysMore =
        one == PartyFamily.ANY
            || (one == PartyFamily.LEGAL_ENTITY && other != PartyFamily.ANY)
            || (one == PartyFamily.VEHICLE && other != PartyFamily.ANY);
    return otherSaysMore && one.compatible(other) ? other : one;
  }

  /// The same without numbers that a party of its kind cannot have.
  Identified fitting() {
    NavigableSet<IdentityKey> fitting = new TreeSet<>();
    for (IdentityKey key : keys) {
      if (key.scheme().fits(family, key.number())) {
        fitting.add(key);
      }
    }
    return new Identified(id, family, fitting, sources, names);
  }

  /// Why the two cannot be one, as a clause; empty when nothing speaks against it.
  Optional<String> contradicts(Identified other) {
    return contradictsInKindOrNumber(other)
        .or(() ->
            sources.stream().anyMatch(other.sources::contains)
                ? Optional.of("one list has them as two entries")
                : Optional.empty());
  }

  /// The same without the word of a list that has both, which a publisher's own word outweighs.
  Optional<String> contradictsInKindOrNumber(Identified other) {
    if (!family.compatible(other.family)) {
      return Optional.of("one is " + word(family) + " and the other " + word(other.family));
    }
    for (KeyScheme scheme : KeyScheme.values()) {
      if (scheme.single()) {
        Set<String> own = numbers(scheme);
        Set<String> theirs = other.numbers(scheme);
        if (!own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains)) {
          return Optional.of(
              "one has the "
                  + scheme.label()
                  + " "
                  + String.join(", ", own)
                  + " and the other "
                  + String.join(", ", theirs));
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> numbers(KeyScheme scheme) {
    return keys.stream()
        .filter(key -> key.scheme() == scheme)
        .map(IdentityKey::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(PartyFamily family) {
    return switch (family) {
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case LEGAL_ENTITY -> "a legal entity";
      case VESSEL -> "a vessel";
      case AIRCRAFT -> "an aircraft";
      case VEHICLE -> "a vehicle";
      case ANY, OTHER -> "of another kind";
    };
  }
}
