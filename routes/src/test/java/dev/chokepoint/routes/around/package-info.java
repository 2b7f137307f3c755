@NullMarked
package dev.chokepoint.routes.around;

import org.jspecify.annotations.NullMarked;
