/// A small network as it is asked for, cut down to what one picture can hold.
@NullMarked
package dev.chokepoint.drawing.network;

import org.jspecify.annotations.NullMarked;
