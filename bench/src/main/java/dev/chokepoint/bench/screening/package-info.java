/// Programs that judge screening engines: accuracy on labelled pairs, false alerts on a population,
/// recall on distorted list names, speed.
@NullMarked
package dev.chokepoint.bench.screening;

import org.jspecify.annotations.NullMarked;
