/// Whole-program benchmarks and fault programs; each prints a ratio or a count, and none runs as a
/// timed test.
@NullMarked
package dev.chokepoint.bench;

import org.jspecify.annotations.NullMarked;
