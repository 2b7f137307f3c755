@NullMarked
package dev.chokepoint.desk.runs;

import org.jspecify.annotations.NullMarked;
