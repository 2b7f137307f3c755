package dev.chokepoint.bench.labels;

import java.util.Optional;
import java.util.function.Supplier;

/// How many pairs one rule is to give. A rule gives nothing where it does not apply to the name
/// that was drawn; then another is drawn.
record Quota(int count, Supplier<Optional<LabelledPair>> rule) {}
