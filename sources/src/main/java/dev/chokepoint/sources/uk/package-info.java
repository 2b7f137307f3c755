/// Reader of the index of the UK Sanctions List.
@NullMarked
package dev.chokepoint.sources.uk;

import org.jspecify.annotations.NullMarked;
