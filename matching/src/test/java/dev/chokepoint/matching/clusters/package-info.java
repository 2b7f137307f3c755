@NullMarked
package dev.chokepoint.matching.clusters;

import org.jspecify.annotations.NullMarked;
