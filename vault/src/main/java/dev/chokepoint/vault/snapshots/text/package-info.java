/// Full text over entities in every script: what is indexed, how a query is read, what is found.
@NullMarked
package dev.chokepoint.vault.snapshots.text;

import org.jspecify.annotations.NullMarked;
