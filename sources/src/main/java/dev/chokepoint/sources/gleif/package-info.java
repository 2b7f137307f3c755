/// Reader of the golden copies of GLEIF: who is who, and who owns whom.
@NullMarked
package dev.chokepoint.sources.gleif;

import org.jspecify.annotations.NullMarked;
