/// The best routes among many steps.
@NullMarked
package dev.chokepoint.routes.search;

import org.jspecify.annotations.NullMarked;
