/// A case packed for others, and whether a packed case is still what was packed.
@NullMarked
package dev.chokepoint.casebook.bundle;

import org.jspecify.annotations.NullMarked;
