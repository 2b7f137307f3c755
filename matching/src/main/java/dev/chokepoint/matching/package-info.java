/// Whether two parties may be one: names, retrieval, scores and their explanation.
@NullMarked
package dev.chokepoint.matching;

import org.jspecify.annotations.NullMarked;
