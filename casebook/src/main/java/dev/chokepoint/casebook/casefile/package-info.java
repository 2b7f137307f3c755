/// A case that somebody keeps: what was pinned, with its data as they stood then.
@NullMarked
package dev.chokepoint.casebook.casefile;

import org.jspecify.annotations.NullMarked;
