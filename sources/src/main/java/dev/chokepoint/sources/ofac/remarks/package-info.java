/// What OFAC writes into the Remarks column, taken apart segment by segment; pure text rules,
/// driven by tables.
@NullMarked
package dev.chokepoint.sources.ofac.remarks;

import org.jspecify.annotations.NullMarked;
