@NullMarked
package dev.chokepoint.sources.components;

import org.jspecify.annotations.NullMarked;
