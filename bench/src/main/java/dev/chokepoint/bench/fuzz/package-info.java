/// Hostile names and damaged index files, for a fuzzer to start from.
@NullMarked
package dev.chokepoint.bench.fuzz;

import org.jspecify.annotations.NullMarked;
