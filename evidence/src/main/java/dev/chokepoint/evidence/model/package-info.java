/// The FollowTheMoney model, read as data: the stock model, what its 4.x line adds, and our
/// extension.
@NullMarked
package dev.chokepoint.evidence.model;

import org.jspecify.annotations.NullMarked;
