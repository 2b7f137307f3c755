@NullMarked
package dev.chokepoint.routes.goods;

import org.jspecify.annotations.NullMarked;
