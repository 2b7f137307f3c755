@NullMarked
package dev.chokepoint.sources.psc;

import org.jspecify.annotations.NullMarked;
