/// What is known of a published source and of each of its versions.
@NullMarked
package dev.chokepoint.vault.snapshots.source;

import org.jspecify.annotations.NullMarked;
