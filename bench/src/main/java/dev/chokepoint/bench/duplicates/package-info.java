/// How fast and how precisely parties of different lists are proposed to be one.
@NullMarked
package dev.chokepoint.bench.duplicates;

import org.jspecify.annotations.NullMarked;
