/// Which parties of several lists are one, by the numbers that the law or a register gives to one
/// party alone.
@NullMarked
package dev.chokepoint.matching.clusters;

import org.jspecify.annotations.NullMarked;
