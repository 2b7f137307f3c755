@NullMarked
package dev.chokepoint.casebook;

import org.jspecify.annotations.NullMarked;
