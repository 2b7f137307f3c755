@NullMarked
package dev.chokepoint.routes.trace;

import org.jspecify.annotations.NullMarked;
