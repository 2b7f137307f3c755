@NullMarked
package dev.chokepoint.sources.eu;

import org.jspecify.annotations.NullMarked;
