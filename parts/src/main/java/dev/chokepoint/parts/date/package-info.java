/// When a part was made, as far as its marking tells: makers' date-code rules kept as data, one
/// file a maker, and one interpreter that gives every reading that remains, each with its rule.
@NullMarked
package dev.chokepoint.parts.date;

import org.jspecify.annotations.NullMarked;
