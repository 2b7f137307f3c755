/// The page that says what a marking tells of a part.
@NullMarked
package dev.chokepoint.web.page.decode;

import org.jspecify.annotations.NullMarked;
