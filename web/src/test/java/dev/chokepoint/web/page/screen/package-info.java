/// Tests of the pages.
@NullMarked
package dev.chokepoint.web.page.screen;

import org.jspecify.annotations.NullMarked;
