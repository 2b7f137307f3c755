package dev.chokepoint.web.match;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.catalog.Datasets;
import dev.chokepoint.web.entity.RecentEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who may be the one that a client describes. For several threads.
final class Matcher {

  private final Published.Lease lease;
  private final Holdings holdings;
  private final Datasets datasets;
  private final Model model;
  private final RecentEntities recent;

  Matcher(Published.Lease lease) {
    this.lease = lease;
    this.holdings = lease.holdings();
    this.datasets = lease.datasets();
    this.model = holdings.model();
    this.recent = lease.kept(RecentEntities.class, RecentEntities::new);
  }

  /// What one query gives.
  ///
  /// @param results best first
  /// @param matches how many reach the threshold in all
  record Result(Example example, List<Scored> results, int matches) {

    Result {
      results = List.copyOf(results);
    }
  }

  Result match(Example example, MatchParameters parameters) {
    List<Candidate> candidates = candidates(example, parameters);
    boolean open = parameters.filter().isOpen();
    List<Scored> results = new ArrayList<>();
    int matches = 0;
    for (Candidate candidate : candidates) {
      boolean full = results.size() >= parameters.limit();
      boolean match = candidate.score() >= parameters.threshold();
      if (candidate.score() <= parameters.cutoff() || (full && !match)) {
        break;
      }
      if (full && open) {
        matches++;
        continue;
      }
      Optional<Entity> entity = recent.entity(candidate.id());
      if (entity.isEmpty() || !(open || parameters.filter().wants(entity.get(), datasets, model))) {
        continue;
      }
      matches += match ? 1 : 0;
      if (!full) {
        results.add(scored(entity.get(), candidate));
      }
    }
    return new Result(example, results, matches);
  }

  private static Scored scored(Entity entity, Candidate candidate) {
    Explanation explanation = candidate.because().tell();
    return new Scored(
        entity, candidate.score(), explanation.sentence().text(), explanation.features());
  }

  private List<Candidate> candidates(Example example, MatchParameters parameters) {
    Set<String> from = parameters.filter().scope().sources();
    if (parameters.algorithm().kind() == Algorithm.Kind.SLIDER) {
      return lease
          .kept(SlidNames.class, SlidNames::of)
          .candidates(
              AskedParty.names(example, parameters.nameProperty()), parameters.cutoff(), from);
    }
    List<Party> readings = new AskedParty(holdings.matching(), model).readings(example, parameters);
    if (readings.isEmpty()) {
      return List.of();
    }
    boolean weighed = !parameters.weights().isEmpty();
    double least =
        weighed
            ? Matching.LOWEST_CUTOFF
            : Math.clamp(parameters.cutoff(), Matching.LOWEST_CUTOFF, 1.0);
    List<Candidate> found =
        indexed(example)
            ? byNames(readings, least, from)
            : new WordCandidates(holdings)
                .of(example.schema().name(), readings.getFirst(), least, from);
    return weighed ? Weighing.weighed(found, parameters.weights()) : found;
  }

  private boolean indexed(Example example) {
    return example.isAnything()
        || example.schema().isA("LegalEntity")
        || example.schema().isA("Vehicle")
        || example.schema().isA("CryptoWallet");
  }

  private List<Candidate> byNames(List<Party> readings, double least, Set<String> from) {
    return holdings.screen(readings, least, from).stream()
        .map(found -> new Candidate(found.id(), found.score(), () -> holdings.explain(found)))
        .toList();
  }
}
