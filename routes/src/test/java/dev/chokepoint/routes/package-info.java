@NullMarked
package dev.chokepoint.routes;

import org.jspecify.annotations.NullMarked;
