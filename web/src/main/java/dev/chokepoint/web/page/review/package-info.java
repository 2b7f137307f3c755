/// The page where people decide about matches.
@NullMarked
package dev.chokepoint.web.page.review;

import org.jspecify.annotations.NullMarked;
