@NullMarked
package dev.chokepoint.drawing.palette;

import org.jspecify.annotations.NullMarked;
