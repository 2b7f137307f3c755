@NullMarked
package dev.chokepoint.bench;

import org.jspecify.annotations.NullMarked;
