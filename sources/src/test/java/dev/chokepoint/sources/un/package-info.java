@NullMarked
package dev.chokepoint.sources.un;

import org.jspecify.annotations.NullMarked;
