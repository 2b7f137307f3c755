/// The small files of this room that users write: maps, lists and texts, each with its line.
@NullMarked
package dev.chokepoint.screening.yaml;

import org.jspecify.annotations.NullMarked;
