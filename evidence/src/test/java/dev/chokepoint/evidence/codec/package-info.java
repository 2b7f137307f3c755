/// What goes through a codec comes back.
@NullMarked
package dev.chokepoint.evidence.codec;

import org.jspecify.annotations.NullMarked;
