/// What is true in the training case, kept apart from the case and from what is judged by it.
@NullMarked
package dev.chokepoint.bench.training;

import org.jspecify.annotations.NullMarked;
