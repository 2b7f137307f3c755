/// How good a score is: precision, recall, ranking, calibration, each with its range.
@NullMarked
package dev.chokepoint.bench.measures;

import org.jspecify.annotations.NullMarked;
