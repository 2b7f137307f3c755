@NullMarked
package dev.chokepoint.drawing.network;

import org.jspecify.annotations.NullMarked;
