/// Readers of the full UK Sanctions List, which is published in two forms; its index is read by the
/// room's own package.
@NullMarked
package dev.chokepoint.sources.uk.list;

import org.jspecify.annotations.NullMarked;
