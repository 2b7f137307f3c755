/// Screening the orders of a file: what is looked up in a snapshot, and how results are written.
@NullMarked
package dev.chokepoint.desk.orders;

import org.jspecify.annotations.NullMarked;
