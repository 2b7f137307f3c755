/// A case read as a trace: the part, the steps of its routes, listing lags, disputes, sources.
@NullMarked
package dev.chokepoint.casebook.trace;

import org.jspecify.annotations.NullMarked;
