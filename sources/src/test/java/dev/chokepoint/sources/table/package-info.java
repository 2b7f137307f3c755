@NullMarked
package dev.chokepoint.sources.table;

import org.jspecify.annotations.NullMarked;
