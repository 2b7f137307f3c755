/// Tests of the pages.
@NullMarked
package dev.chokepoint.web.page.words;

import org.jspecify.annotations.NullMarked;
