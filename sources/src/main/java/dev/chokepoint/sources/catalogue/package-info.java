/// Which official lists there are, where they are published, and what they mean.
@NullMarked
package dev.chokepoint.sources.catalogue;

import org.jspecify.annotations.NullMarked;
