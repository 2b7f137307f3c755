/// Search, with facets and a peek at what was found.
@NullMarked
package dev.chokepoint.web.page.search;

import org.jspecify.annotations.NullMarked;
