/// What a reader chooses for the own browser.
@NullMarked
package dev.chokepoint.web.page.settings;

import org.jspecify.annotations.NullMarked;
