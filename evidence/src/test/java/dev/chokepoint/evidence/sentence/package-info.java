/// Sentences kept with their patterns.
@NullMarked
package dev.chokepoint.evidence.sentence;

import org.jspecify.annotations.NullMarked;
