/// From a marking to what it says: the part, its maker, its dates, its lot, and what is not
/// understood. [dev.chokepoint.parts.decode.Decoder] is the door.
@NullMarked
package dev.chokepoint.parts.decode;

import org.jspecify.annotations.NullMarked;
