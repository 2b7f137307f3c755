/// The sample cases as data, and what they say when a part is followed through them.
@NullMarked
package dev.chokepoint.casebook;

import org.jspecify.annotations.NullMarked;
