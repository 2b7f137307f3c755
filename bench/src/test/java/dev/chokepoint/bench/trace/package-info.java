@NullMarked
package dev.chokepoint.bench.trace;

import org.jspecify.annotations.NullMarked;
