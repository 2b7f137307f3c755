@NullMarked
package dev.chokepoint.desk.trace;

import org.jspecify.annotations.NullMarked;
