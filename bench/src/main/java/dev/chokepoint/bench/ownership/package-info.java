/// Ownership rules over millions of stakes.
@NullMarked
package dev.chokepoint.bench.ownership;

import org.jspecify.annotations.NullMarked;
