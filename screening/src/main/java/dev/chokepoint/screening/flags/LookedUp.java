package dev.chokepoint.screening.flags;

import dev.chokepoint.screening.order.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What was looked up for an order, and what came of it.
///
/// @param done what was looked up at all: only there does no link mean that there is none
public record LookedUp(Set<Lookup> done, List<Link> links) {

  /// Nothing was looked up.
  public static final LookedUp NOTHING = new LookedUp(Set.of(), List.of());

  public LookedUp {
    done = Set.copyOf(done);
    links = List.copyOf(links);
  }

  Stream<Link.Name> names(Role role) {
    return links.stream()
        .flatMap(l -> l instanceof Link.Name n && n.role() == role ? Stream.of(n) : Stream.empty());
  }

  Stream<Link.Address> addresses(Role role) {
    return links.stream()
        .flatMap(
            l -> l instanceof Link.Address a && a.role() == role ? Stream.of(a) : Stream.empty());
  }

  Stream<Link.Holder> holders(Role role) {
    return links.stream()
        .flatMap(
            l -> l instanceof Link.Holder h && h.role() == role ? Stream.of(h) : Stream.empty());
  }

  Stream<Link.Recovered> recovered() {
    return links.stream()
        .flatMap(l -> l instanceof Link.Recovered r ? Stream.of(r) : Stream.empty());
  }
}
