/// Engines that are measured side by side, each behind the same three interfaces: ours, and what a
/// Java user would otherwise pick.
@NullMarked
package dev.chokepoint.bench.peers;

import org.jspecify.annotations.NullMarked;
