/// A case as a graph, in the forms that graph tools read.
@NullMarked
package dev.chokepoint.casebook.graph;

import org.jspecify.annotations.NullMarked;
