/// What the words of a name are, read once: scripts, romanisations, roles, legal forms, numbers.
@NullMarked
package dev.chokepoint.matching.names;

import org.jspecify.annotations.NullMarked;
