/// Style sheets, scripts and fonts.
@NullMarked
package dev.chokepoint.web.page.files;

import org.jspecify.annotations.NullMarked;
