/// Where output goes and how it may look there.
@NullMarked
package dev.chokepoint.cli.terminal;

import org.jspecify.annotations.NullMarked;
