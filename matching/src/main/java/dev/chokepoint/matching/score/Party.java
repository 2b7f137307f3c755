package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.interval.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation, ship or other thing with all that helps to tell whether another is the
/// same. What is empty is not known, and is never held against it.
///
/// @param schema null when nobody said
/// @param family what it can be
/// @param names at least one unless it has an identifier
/// @param dates when it was born, founded or built
/// @param countries lower-case codes
/// @param addresses where it is said to be
/// @param identifiers numbers by which it is known
public record Party(
    @Nullable String schema,
    PartyFamily family,
    List<PartyName> names,
    List<PartialDate> dates,
    List<String> countries,
    List<PartyAddress> addresses,
    List<PartyIdentifier> identifiers) {

  public Party {
    names = List.copyOf(names);
    dates = List.copyOf(dates);
    countries = List.copyOf(countries);
    addresses = List.copyOf(addresses);
    identifiers = List.copyOf(identifiers);
  }

  /// Whether anything beside names is known.
  boolean hasFacts() {
    return !dates.isEmpty()
        || !countries.isEmpty()
        || !addresses.isEmpty()
        || !identifiers.isEmpty();
  }
}
