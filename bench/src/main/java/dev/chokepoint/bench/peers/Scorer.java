package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;

/// Scores two parties from 0 to 1.
@FunctionalInterface
public interface Scorer {
  double score(LabelledParty left, LabelledParty right);
}
