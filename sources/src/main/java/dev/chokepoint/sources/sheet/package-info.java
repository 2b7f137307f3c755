/// Streaming reading of spreadsheets, row by row.
@NullMarked
package dev.chokepoint.sources.sheet;

import org.jspecify.annotations.NullMarked;
