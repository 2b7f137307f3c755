@NullMarked
package dev.chokepoint.desk;

import org.jspecify.annotations.NullMarked;
