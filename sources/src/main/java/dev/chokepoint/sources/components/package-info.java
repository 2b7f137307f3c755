/// Tables of components that were found in weapons.
@NullMarked
package dev.chokepoint.sources.components;

import org.jspecify.annotations.NullMarked;
