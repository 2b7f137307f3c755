/// The page of the log: everything that was entered, in order.
@NullMarked
package dev.chokepoint.web.page.log;

import org.jspecify.annotations.NullMarked;
