/// How readers of lists put the statements of one record together.
@NullMarked
package dev.chokepoint.sources.record;

import org.jspecify.annotations.NullMarked;
