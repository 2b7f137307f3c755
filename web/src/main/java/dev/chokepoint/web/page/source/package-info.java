/// Sources, how old they are, and what their versions say differently.
@NullMarked
package dev.chokepoint.web.page.source;

import org.jspecify.annotations.NullMarked;
