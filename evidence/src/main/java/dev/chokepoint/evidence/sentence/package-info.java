/// Sentences of the engines, kept so that a page can say them in its reader's language.
@NullMarked
package dev.chokepoint.evidence.sentence;

import org.jspecify.annotations.NullMarked;
