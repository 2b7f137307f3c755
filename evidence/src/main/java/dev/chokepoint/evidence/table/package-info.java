/// Tables that ship with a room, as text that people keep: comma-separated with a heading, or
/// tab-separated with remarks.
@NullMarked
package dev.chokepoint.evidence.table;

import org.jspecify.annotations.NullMarked;
