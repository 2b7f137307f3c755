/// The pages that screen a party or a file of orders.
@NullMarked
package dev.chokepoint.web.page.screen;

import org.jspecify.annotations.NullMarked;
