/// What the server counts.
@NullMarked
package dev.chokepoint.web.measure;

import org.jspecify.annotations.NullMarked;
