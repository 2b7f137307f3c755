/// Data made up for benchmarks, from a seed.
@NullMarked
package dev.chokepoint.bench.generated;

import org.jspecify.annotations.NullMarked;
