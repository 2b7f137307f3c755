/// Tests of the pages.
@NullMarked
package dev.chokepoint.web.page.files;

import org.jspecify.annotations.NullMarked;
