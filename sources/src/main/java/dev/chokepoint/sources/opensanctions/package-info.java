/// OpenSanctions' catalogue of datasets and the deltas between their versions, read from local
/// files.
@NullMarked
package dev.chokepoint.sources.opensanctions;

import org.jspecify.annotations.NullMarked;
