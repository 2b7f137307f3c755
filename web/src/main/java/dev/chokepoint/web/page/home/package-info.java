/// The page that a reader begins with.
@NullMarked
package dev.chokepoint.web.page.home;

import org.jspecify.annotations.NullMarked;
