package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Composes the labelled pairs. The same seed gives the same pairs.
public final class LabelGenerator {

  /// The seed of the published set.
  public static final long SEED = 20_261_124;

  private static final int TRIES = 2000;

  private final long seed;

  public LabelGenerator(long seed) {
    this.seed = seed;
  }

  /// All pairs, ordered by category, label and id, no two with the same content.
  ///
  /// @throws IllegalStateException if a rule cannot fill its quota from the tables
  public List<LabelledPair> pairs() {
    Parts people = Parts.of("people.txt");
    Parts firms = Parts.of("organisations.txt");
    List<Quota> quotas = new ArrayList<>();
    Draw draw = new Draw(seed);
    PersonBase persons = new PersonBase(new PersonNames(people, draw), draw);
    quotas.addAll(new SamePersons(persons).quotas());
    quotas.addAll(new OtherPersons(persons).quotas());
    OrganisationBase organisations = new OrganisationBase(new OrganisationNames(firms, draw), draw);
    quotas.addAll(new SameOrganisations(organisations).quotas());
    quotas.addAll(new OtherOrganisations(organisations).quotas());
    quotas.addAll(new Crafts(firms, draw).quotas());
    List<LabelledPair> pairs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    quotas.forEach(quota -> fill(quota, pairs, seen));
    pairs.sort(
        Comparator.comparing(LabelledPair::category)
            .thenComparing(LabelledPair::same)
            .thenComparing(LabelledPair::id));
    return List.copyOf(pairs);
  }

  private static void fill(Quota quota, List<LabelledPair> pairs, Set<String> seen) {
    int made = 0;
    int tries = 0;
    while (made < quota.count()) {
      Optional<LabelledPair> pair = quota.rule().get();
      if (pair.isPresent() && seen.add(key(pair.get()))) {
        pairs.add(pair.get());
        made++;
        tries = 0;
      } else if (++tries > TRIES) {
        throw new IllegalStateException(
            "a rule gave "
                + made
                + " of "
                + quota.count()
                + " pairs"
                + (pairs.isEmpty() ? "" : " after " + pairs.getLast()));
      }
    }
  }

  /// Two parties make one pair, whichever stands on the left and whatever rule made them.
  private static String key(LabelledPair pair) {
    String left = pair.left().toString();
    String right = pair.right().toString();
    return left.compareTo(right) < 0 ? left + right : right + left;
  }
}
