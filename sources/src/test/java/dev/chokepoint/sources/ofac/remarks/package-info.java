/// Specification of the parser of OFAC's remarks.
@NullMarked
package dev.chokepoint.sources.ofac.remarks;

import org.jspecify.annotations.NullMarked;
