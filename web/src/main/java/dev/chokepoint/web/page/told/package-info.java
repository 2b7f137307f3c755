/// Statements put into the reader's words, with marks that lead to what they rest on.
@NullMarked
package dev.chokepoint.web.page.told;

import org.jspecify.annotations.NullMarked;
