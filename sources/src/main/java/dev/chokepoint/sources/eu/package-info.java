/// Designations in the annexes of EU regulations, as tables.
@NullMarked
package dev.chokepoint.sources.eu;

import org.jspecify.annotations.NullMarked;
