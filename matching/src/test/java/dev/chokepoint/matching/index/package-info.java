@NullMarked
package dev.chokepoint.matching.index;

import org.jspecify.annotations.NullMarked;
