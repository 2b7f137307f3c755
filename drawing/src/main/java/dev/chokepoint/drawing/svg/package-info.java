/// Networks as SVG that a page styles and a screen reader reads.
@NullMarked
package dev.chokepoint.drawing.svg;

import org.jspecify.annotations.NullMarked;
