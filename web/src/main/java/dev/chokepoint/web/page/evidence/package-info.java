/// What a value rests on.
@NullMarked
package dev.chokepoint.web.page.evidence;

import org.jspecify.annotations.NullMarked;
