/// Pages for people: what stands around each, who looks at it, and one sub-package a page.
@NullMarked
package dev.chokepoint.web.page;

import org.jspecify.annotations.NullMarked;
