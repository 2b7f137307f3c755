@NullMarked
package dev.chokepoint.sources.uk;

import org.jspecify.annotations.NullMarked;
