/// Dates of any precision as intervals, and exact decimals as ranges.
@NullMarked
package dev.chokepoint.evidence.interval;

import org.jspecify.annotations.NullMarked;
