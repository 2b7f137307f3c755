/// Lists of the US Bureau of Industry and Security.
@NullMarked
package dev.chokepoint.sources.bis;

import org.jspecify.annotations.NullMarked;
