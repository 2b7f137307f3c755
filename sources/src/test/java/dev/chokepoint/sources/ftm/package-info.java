/// Published FollowTheMoney forms are recognised by content and read whole.
@NullMarked
package dev.chokepoint.sources.ftm;

import org.jspecify.annotations.NullMarked;
