/// Tables of facts that several readers share, and how bundled tables are read.
@NullMarked
package dev.chokepoint.sources.reference;

import org.jspecify.annotations.NullMarked;
