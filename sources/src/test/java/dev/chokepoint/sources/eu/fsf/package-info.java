@NullMarked
package dev.chokepoint.sources.eu.fsf;

import org.jspecify.annotations.NullMarked;
