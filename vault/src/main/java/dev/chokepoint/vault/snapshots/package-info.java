/// Published data: snapshots, each a manifest over immutable segments, one per version of a source.
@NullMarked
package dev.chokepoint.vault.snapshots;

import org.jspecify.annotations.NullMarked;
