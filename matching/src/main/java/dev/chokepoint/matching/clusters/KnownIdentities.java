package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.matching.score.PartyFamily;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/// Brings together what several sources say of who their parties are. Kept in memory are only those
/// that could be joined: with a number, named by a publisher or in a decision. An id that
/// publishers name and no other record has or names would join nobody; of these there are millions
/// in a large compilation, so they are told from the others by a hash of eight bytes each and left
/// out.
final class KnownIdentities {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final List<Identities> parts;
  private final Map<String, Identified> known = new HashMap<>();
  private final Set<String> decided = new HashSet<>();
  private final long[] met;

  KnownIdentities(List<Identities> parts, List<IdentityDecision> decisions) {
    this.parts = List.copyOf(parts);
    for (IdentityDecision decision : decisions) {
      decided.add(decision.left());
      decided.add(decision.right());
    }
    this.met = met();
    forEach(this::takeKeys);
    forEach(this::takeKinds);
  }

  /// Each id once.
  Collection<Identified> all() {
    return known.values();
  }

  private void forEach(BiConsumer<Identity, Integer> consumer) {
    for (int i = 0; i < parts.size(); i++) {
      int source = i;
      parts.get(i).forEach(identity -> consumer.accept(identity, source));
    }
  }

  /// Hashes of ids, of records and as publishers name them, sorted, each as often as it is met.
  private long[] met() {
    LongStream.Builder hashes = LongStream.builder();
    boolean[] named = new boolean[1];
    forEach((identity, _) -> {
      for (IdentityKey key : identity.keys()) {
        if (key.scheme() == KeyScheme.REFERENT) {
          hashes.add(hash(key.number()));
          named[0] = true;
        }
      }
    });
    if (!named[0]) {
      return new long[0];
    }
    forEach((identity, _) -> {
      if (isRecord(identity)) {
        hashes.add(hash(identity.id()));
      }
    });
    long[] all = hashes.build().toArray();
    Arrays.sort(all);
    return all;
  }

  /// What a paper says of its holder is no record of the holder.
  private static boolean isRecord(Identity identity) {
    return identity.family() != PartyFamily.ANY;
  }

  private static long hash(String id) {
    long hash = OFFSET;
    for (byte each : CodePointOrder.utf8(id)) {
      hash = (hash ^ (each & 0xff)) * PRIME;
    }
    return hash;
  }

  /// Whether an id is met more than once, or another has its hash.
  private boolean isMetAgain(String id) {
    long hash = hash(id);
    int at = Arrays.binarySearch(met, hash);
    return at >= 0
        && ((at > 0 && met[at - 1] == hash) || (at + 1 < met.length && met[at + 1] == hash));
  }

  private void takeKeys(Identity identity, int source) {
    NavigableSet<IdentityKey> keys = new TreeSet<>();
    for (IdentityKey key : identity.keys()) {
      if (key.scheme() != KeyScheme.REFERENT || isMetAgain(key.number())) {
        keys.add(key);
      }
    }
    if (isRecord(identity) && isMetAgain(identity.id())) {
      keys.add(new IdentityKey(KeyScheme.REFERENT, identity.id()));
    }
    if (!keys.isEmpty() || decided.contains(identity.id())) {
      Identity told =
          new Identity(identity.id(), identity.family(), List.copyOf(keys), identity.names());
      known.merge(identity.id(), Identified.of(told, source), (one, _) -> one.with(told, source));
    }
  }

  /// Records of papers name holders that another record describes, so kinds come in a second pass.
  private void takeKinds(Identity identity, int source) {
    Identity kind = new Identity(identity.id(), identity.family(), List.of(), identity.names());
    known.computeIfPresent(identity.id(), (_, one) -> one.with(kind, source));
  }
}
