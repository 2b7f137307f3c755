@NullMarked
package dev.chokepoint.sources.testing;

import org.jspecify.annotations.NullMarked;
