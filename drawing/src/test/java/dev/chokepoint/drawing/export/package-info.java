@NullMarked
package dev.chokepoint.drawing.export;

import org.jspecify.annotations.NullMarked;
