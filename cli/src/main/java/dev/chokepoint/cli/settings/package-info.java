/// Settings and where each of them comes from.
@NullMarked
package dev.chokepoint.cli.settings;

import org.jspecify.annotations.NullMarked;
