@NullMarked
package dev.chokepoint.vault.snapshots;

import org.jspecify.annotations.NullMarked;
