/// The command line: reads arguments, asks the desk, prints answers. Nothing is decided here.
@NullMarked
package dev.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
