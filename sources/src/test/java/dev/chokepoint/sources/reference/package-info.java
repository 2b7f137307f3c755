@NullMarked
package dev.chokepoint.sources.reference;

import org.jspecify.annotations.NullMarked;
