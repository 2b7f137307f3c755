/// Routes and paths in a large generated graph of trade with planted true routes.
@NullMarked
package dev.chokepoint.bench.trace;

import org.jspecify.annotations.NullMarked;
