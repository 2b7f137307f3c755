@NullMarked
package dev.chokepoint.sources.sheet;

import org.jspecify.annotations.NullMarked;
