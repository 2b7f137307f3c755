@NullMarked
package dev.chokepoint.drawing.svg;

import org.jspecify.annotations.NullMarked;
