/// Reader of the British register of people with significant control.
@NullMarked
package dev.chokepoint.sources.psc;

import org.jspecify.annotations.NullMarked;
