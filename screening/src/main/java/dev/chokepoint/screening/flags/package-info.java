/// Red flags of published guidance as rules over an order and what the lists say of its parties.
@NullMarked
package dev.chokepoint.screening.flags;

import org.jspecify.annotations.NullMarked;
