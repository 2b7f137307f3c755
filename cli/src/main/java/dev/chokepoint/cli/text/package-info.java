/// Answers as text for people.
@NullMarked
package dev.chokepoint.cli.text;

import org.jspecify.annotations.NullMarked;
