/// One immutable version of one source: built, checked, read.
@NullMarked
package dev.chokepoint.vault.snapshots.segment;

import org.jspecify.annotations.NullMarked;
