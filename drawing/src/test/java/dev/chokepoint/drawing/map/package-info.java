/// Maps, and the program that makes the tables of the bundled one.
@NullMarked
package dev.chokepoint.drawing.map;

import org.jspecify.annotations.NullMarked;
