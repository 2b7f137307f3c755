/// The fictional training case: its generator and, kept apart from the case, what is true in it.
@NullMarked
package dev.chokepoint.casebook.training;

import org.jspecify.annotations.NullMarked;
