@NullMarked
package dev.chokepoint.drawing.layout;

import org.jspecify.annotations.NullMarked;
