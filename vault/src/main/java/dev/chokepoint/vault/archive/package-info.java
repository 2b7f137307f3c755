/// One file that holds a whole data directory, for keeping elsewhere.
@NullMarked
package dev.chokepoint.vault.archive;

import org.jspecify.annotations.NullMarked;
