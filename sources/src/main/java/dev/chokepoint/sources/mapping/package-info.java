/// Tables read through mapping files: what a column of somebody's table means, written down once.
@NullMarked
package dev.chokepoint.sources.mapping;

import org.jspecify.annotations.NullMarked;
