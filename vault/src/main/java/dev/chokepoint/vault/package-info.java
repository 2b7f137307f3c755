/// Where things are kept, and the faults that keeping can meet.
@NullMarked
package dev.chokepoint.vault;

import org.jspecify.annotations.NullMarked;
