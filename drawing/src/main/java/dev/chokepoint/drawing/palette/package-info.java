/// The colours of everything that is drawn, in one place.
@NullMarked
package dev.chokepoint.drawing.palette;

import org.jspecify.annotations.NullMarked;
