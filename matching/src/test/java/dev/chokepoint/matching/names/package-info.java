@NullMarked
package dev.chokepoint.matching.names;

import org.jspecify.annotations.NullMarked;
