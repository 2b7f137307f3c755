/// Search with filters, facets and order.
@NullMarked
package dev.chokepoint.web.search;

import org.jspecify.annotations.NullMarked;
