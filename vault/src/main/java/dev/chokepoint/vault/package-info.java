@NullMarked
package dev.chokepoint.vault;

import org.jspecify.annotations.NullMarked;
