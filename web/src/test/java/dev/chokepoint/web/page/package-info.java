/// Tests of the pages.
@NullMarked
package dev.chokepoint.web.page;

import org.jspecify.annotations.NullMarked;
