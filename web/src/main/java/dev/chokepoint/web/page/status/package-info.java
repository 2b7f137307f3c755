/// The page that tells whether all that is kept is still what was published and entered.
@NullMarked
package dev.chokepoint.web.page.status;

import org.jspecify.annotations.NullMarked;
