@NullMarked
package dev.chokepoint.routes.search;

import org.jspecify.annotations.NullMarked;
