/// Pictures of small answers: no files read or written, and the same question always gives the same
/// bytes.
@NullMarked
package dev.chokepoint.drawing;

import org.jspecify.annotations.NullMarked;
