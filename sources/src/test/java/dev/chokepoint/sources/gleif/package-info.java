@NullMarked
package dev.chokepoint.sources.gleif;

import org.jspecify.annotations.NullMarked;
