/// Dates and decimals known only in part.
@NullMarked
package dev.chokepoint.evidence.interval;

import org.jspecify.annotations.NullMarked;
