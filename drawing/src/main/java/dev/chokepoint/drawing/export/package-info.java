/// A network in the forms that other programs read.
@NullMarked
package dev.chokepoint.drawing.export;

import org.jspecify.annotations.NullMarked;
