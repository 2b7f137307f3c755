@NullMarked
package dev.chokepoint.matching;

import org.jspecify.annotations.NullMarked;
