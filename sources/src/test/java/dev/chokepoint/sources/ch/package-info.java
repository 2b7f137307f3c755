@NullMarked
package dev.chokepoint.sources.ch;

import org.jspecify.annotations.NullMarked;
