/// The graph: a small part of what is known, drawn by the room `drawing`, with its list beside it.
@NullMarked
package dev.chokepoint.web.page.graph;

import org.jspecify.annotations.NullMarked;
