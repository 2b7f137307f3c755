/// The pages of cases: what was pinned, what it says now, and what leaves the house.
@NullMarked
package dev.chokepoint.web.page.cases;

import org.jspecify.annotations.NullMarked;
