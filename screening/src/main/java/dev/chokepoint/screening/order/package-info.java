/// An order or shipment as a row of a user's file gives it.
@NullMarked
package dev.chokepoint.screening.order;

import org.jspecify.annotations.NullMarked;
