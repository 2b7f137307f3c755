/// Where nodes and links of a network stand. Nothing moves, nothing is random.
@NullMarked
package dev.chokepoint.drawing.layout;

import org.jspecify.annotations.NullMarked;
