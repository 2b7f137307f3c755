/// Parties and what happened between them against dates.
@NullMarked
package dev.chokepoint.drawing.timeline;

import org.jspecify.annotations.NullMarked;
