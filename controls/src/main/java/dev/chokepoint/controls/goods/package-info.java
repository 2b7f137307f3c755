/// Which goods are on the lists of controlled goods, by the codes of the Harmonized System.
@NullMarked
package dev.chokepoint.controls.goods;

import org.jspecify.annotations.NullMarked;
