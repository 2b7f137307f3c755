@NullMarked
package dev.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
