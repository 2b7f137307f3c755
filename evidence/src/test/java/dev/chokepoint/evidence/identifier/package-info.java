@NullMarked
package dev.chokepoint.evidence.identifier;

import org.jspecify.annotations.NullMarked;
