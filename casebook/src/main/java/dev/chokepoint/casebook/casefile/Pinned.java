package dev.chokepoint.casebook.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and by whom something was pinned.
///
/// @param number of the entry in the records
/// @param at when
/// @param by who; not proven by anything
/// @param remark why, in the person's words; null when not said
public record Pinned(long number, Instant at, String by, @Nullable String remark) {}
