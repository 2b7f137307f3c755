@NullMarked
package dev.chokepoint.sources.json;

import org.jspecify.annotations.NullMarked;
