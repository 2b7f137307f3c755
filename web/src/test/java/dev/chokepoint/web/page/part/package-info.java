/// Tests of the pages.
@NullMarked
package dev.chokepoint.web.page.part;

import org.jspecify.annotations.NullMarked;
