/// Statements in any order brought together entity by entity, in bounded memory, and their bytes.
@NullMarked
package dev.chokepoint.vault.snapshots.grouping;

import org.jspecify.annotations.NullMarked;
