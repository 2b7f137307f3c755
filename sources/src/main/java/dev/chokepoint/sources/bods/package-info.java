/// Reader of the Beneficial Ownership Data Standard.
@NullMarked
package dev.chokepoint.sources.bods;

import org.jspecify.annotations.NullMarked;
