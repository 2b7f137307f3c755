/// What is left after the importing process is killed.
@NullMarked
package dev.chokepoint.bench.kill;

import org.jspecify.annotations.NullMarked;
