/// How fast an import is, against merely parsing the same file.
@NullMarked
package dev.chokepoint.bench.importing;

import org.jspecify.annotations.NullMarked;
