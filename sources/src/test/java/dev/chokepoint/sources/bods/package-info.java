@NullMarked
package dev.chokepoint.sources.bods;

import org.jspecify.annotations.NullMarked;
