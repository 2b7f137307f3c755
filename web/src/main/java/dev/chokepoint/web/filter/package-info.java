/// Which of the entities found are wanted.
@NullMarked
package dev.chokepoint.web.filter;

import org.jspecify.annotations.NullMarked;
