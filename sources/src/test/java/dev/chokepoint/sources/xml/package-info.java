@NullMarked
package dev.chokepoint.sources.xml;

import org.jspecify.annotations.NullMarked;
