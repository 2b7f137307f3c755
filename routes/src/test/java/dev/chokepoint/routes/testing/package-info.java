@NullMarked
package dev.chokepoint.routes.testing;

import org.jspecify.annotations.NullMarked;
