@NullMarked
package dev.chokepoint.matching.score;

import org.jspecify.annotations.NullMarked;
