@NullMarked
package dev.chokepoint.sources.opensanctions;

import org.jspecify.annotations.NullMarked;
