/// Makers of parts: their names, brand countries, dated succession, and the rules of their part
/// numbers and top marks, kept as data, one file a maker.
@NullMarked
package dev.chokepoint.parts.maker;

import org.jspecify.annotations.NullMarked;
