package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Slot;
import org.jspecify.annotations.Nullable;

/// What a column is taken to mean.
///
/// @param heading as written
/// @param slot null when nothing is proposed
/// @param reason why, or why nothing is
public record ProposedColumn(String heading, @Nullable Slot slot, Sentence reason) {}
