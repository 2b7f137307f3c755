/// Help, and the keys.
@NullMarked
package dev.chokepoint.web.page.help;

import org.jspecify.annotations.NullMarked;
