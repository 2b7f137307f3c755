/// Specification of the OFAC reader.
@NullMarked
package dev.chokepoint.sources.ofac;

import org.jspecify.annotations.NullMarked;
