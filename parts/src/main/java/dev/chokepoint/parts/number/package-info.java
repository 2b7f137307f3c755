/// Part numbers: what a number is made of, and at which level two of them meet.
@NullMarked
package dev.chokepoint.parts.number;

import org.jspecify.annotations.NullMarked;
