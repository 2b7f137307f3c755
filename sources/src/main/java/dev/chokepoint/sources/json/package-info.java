/// Records of JSON files, one at a time, with the place of every value and an account of what was
/// never asked for.
@NullMarked
package dev.chokepoint.sources.json;

import org.jspecify.annotations.NullMarked;
