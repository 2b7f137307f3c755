/// Gathers from stored entities what an ownership rule needs: stakes, and the measures on parties.
@NullMarked
package dev.chokepoint.desk.ownership;

import org.jspecify.annotations.NullMarked;
