/// What the decoder makes of published component tables.
@NullMarked
package dev.chokepoint.bench.parts;

import org.jspecify.annotations.NullMarked;
