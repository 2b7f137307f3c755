/// How a part came to where it was found.
@NullMarked
package dev.chokepoint.web.page.trace;

import org.jspecify.annotations.NullMarked;
