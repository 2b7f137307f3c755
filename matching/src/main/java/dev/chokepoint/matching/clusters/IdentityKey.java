package dev.chokepoint.matching.clusters;

import java.util.Comparator;

/// A number that names one party.
///
/// @param number in its comparable form; behind a country's code and a blank where only the country
///   makes it one of its kind
record IdentityKey(KeyScheme scheme, String number) implements Comparable<IdentityKey> {

  private static final Comparator<IdentityKey> ORDER =
      Comparator.comparing(IdentityKey::scheme).thenComparing(IdentityKey::number);

  @Override
  public int compareTo(IdentityKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return scheme.label() + " " + number;
  }
}
