/// Reader of the list of Swiss sanctions that the State Secretariat for Economic Affairs publishes.
@NullMarked
package dev.chokepoint.sources.ch;

import org.jspecify.annotations.NullMarked;
