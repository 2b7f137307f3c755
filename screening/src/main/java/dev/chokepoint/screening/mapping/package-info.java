/// Which columns of an order file say what: proposed with reasons, saved as a file, read back.
@NullMarked
package dev.chokepoint.screening.mapping;

import org.jspecify.annotations.NullMarked;
