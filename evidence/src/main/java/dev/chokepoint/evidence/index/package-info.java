/// What a room tells the vault about an index it wants kept beside published data.
@NullMarked
package dev.chokepoint.evidence.index;

import org.jspecify.annotations.NullMarked;
