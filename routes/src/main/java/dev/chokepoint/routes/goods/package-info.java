/// Finds a part in the goods texts of shipments: which lines name it, how far the number in the
/// text agrees with the part, and as what it was written.
@NullMarked
package dev.chokepoint.routes.goods;

import org.jspecify.annotations.NullMarked;
