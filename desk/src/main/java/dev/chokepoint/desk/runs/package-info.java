/// Files of orders that were handed in to a server, kept with what screening them gave.
@NullMarked
package dev.chokepoint.desk.runs;

import org.jspecify.annotations.NullMarked;
