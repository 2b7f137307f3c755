@NullMarked
package dev.chokepoint.drawing.timeline;

import org.jspecify.annotations.NullMarked;
