/// A marking as text: what was read, what it folds to, its pieces, and how else it may be read.
@NullMarked
package dev.chokepoint.parts.marking;

import org.jspecify.annotations.NullMarked;
