/// What programs may ask, told to people.
@NullMarked
package dev.chokepoint.web.page.api;

import org.jspecify.annotations.NullMarked;
