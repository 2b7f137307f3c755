@NullMarked
package dev.chokepoint.sources.csl;

import org.jspecify.annotations.NullMarked;
