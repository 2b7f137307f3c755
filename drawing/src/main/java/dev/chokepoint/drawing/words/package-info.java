/// What pictures say, in the languages of the workspace.
@NullMarked
package dev.chokepoint.drawing.words;

import org.jspecify.annotations.NullMarked;
