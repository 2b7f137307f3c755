/// Finds every name that can reach a score, in a file opened as memory.
@NullMarked
package dev.chokepoint.matching.index;

import org.jspecify.annotations.NullMarked;
