@NullMarked
package dev.chokepoint.sources.bis;

import org.jspecify.annotations.NullMarked;
