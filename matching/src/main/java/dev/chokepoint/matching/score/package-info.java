/// How alike two names, and two parties, are.
@NullMarked
package dev.chokepoint.matching.score;

import org.jspecify.annotations.NullMarked;
