/// What pictures take.
@NullMarked
package dev.chokepoint.bench.drawing;

import org.jspecify.annotations.NullMarked;
