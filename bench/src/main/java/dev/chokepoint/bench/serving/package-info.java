/// The server asked by a second process, as fast as it answers and faster.
@NullMarked
package dev.chokepoint.bench.serving;

import org.jspecify.annotations.NullMarked;
