/// Shortest ways from one party to another over any links.
@NullMarked
package dev.chokepoint.routes.path;

import org.jspecify.annotations.NullMarked;
