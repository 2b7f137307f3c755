/// Says why two parties score as they do.
@NullMarked
package dev.chokepoint.matching.explain;

import org.jspecify.annotations.NullMarked;
