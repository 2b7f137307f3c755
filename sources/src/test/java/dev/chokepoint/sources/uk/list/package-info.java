@NullMarked
package dev.chokepoint.sources.uk.list;

import org.jspecify.annotations.NullMarked;
