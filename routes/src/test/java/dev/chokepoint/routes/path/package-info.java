@NullMarked
package dev.chokepoint.routes.path;

import org.jspecify.annotations.NullMarked;
