/// OpenSanctions' descriptions of datasets and the deltas between their versions.
@NullMarked
package dev.chokepoint.sources.opensanctions;

import org.jspecify.annotations.NullMarked;
