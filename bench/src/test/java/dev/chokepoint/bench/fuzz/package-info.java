@NullMarked
package dev.chokepoint.bench.fuzz;

import org.jspecify.annotations.NullMarked;
