@NullMarked
package dev.chokepoint.drawing.xml;

import org.jspecify.annotations.NullMarked;
