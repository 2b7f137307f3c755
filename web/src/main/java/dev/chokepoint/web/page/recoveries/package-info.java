/// The pages where recovered items are entered: what they are, what stands on them, and through
/// whose hands they went.
@NullMarked
package dev.chokepoint.web.page.recoveries;

import org.jspecify.annotations.NullMarked;
