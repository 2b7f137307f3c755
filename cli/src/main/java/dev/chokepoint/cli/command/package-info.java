/// One class a command.
@NullMarked
package dev.chokepoint.cli.command;

import org.jspecify.annotations.NullMarked;
