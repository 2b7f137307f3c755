@NullMarked
package dev.chokepoint.sources.mapping;

import org.jspecify.annotations.NullMarked;
