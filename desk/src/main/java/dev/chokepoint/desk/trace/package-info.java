/// Hands stored and entered evidence to the room of routes, and tells what it answers.
@NullMarked
package dev.chokepoint.desk.trace;

import org.jspecify.annotations.NullMarked;
