/// Part numbers in the goods texts of very many shipments.
@NullMarked
package dev.chokepoint.bench.goods;

import org.jspecify.annotations.NullMarked;
