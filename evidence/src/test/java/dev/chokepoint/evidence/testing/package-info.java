/// Seeds and generators for property tests, used by the tests of every room.
@NullMarked
package dev.chokepoint.evidence.testing;

import org.jspecify.annotations.NullMarked;
