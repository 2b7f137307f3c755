@NullMarked
package dev.chokepoint.sources.zip;

import org.jspecify.annotations.NullMarked;
