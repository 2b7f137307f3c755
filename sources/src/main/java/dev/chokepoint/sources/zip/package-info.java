/// Safe reading of ZIP archives: streaming, bounded, no entry's name ever used as a path.
@NullMarked
package dev.chokepoint.sources.zip;

import org.jspecify.annotations.NullMarked;
