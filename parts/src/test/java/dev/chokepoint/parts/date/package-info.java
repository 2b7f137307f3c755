@NullMarked
package dev.chokepoint.parts.date;

import org.jspecify.annotations.NullMarked;
