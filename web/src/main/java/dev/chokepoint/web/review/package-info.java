/// The queue of review and decisions.
@NullMarked
package dev.chokepoint.web.review;

import org.jspecify.annotations.NullMarked;
