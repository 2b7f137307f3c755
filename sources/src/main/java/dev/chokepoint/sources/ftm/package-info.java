/// Readers of FollowTheMoney's exchange forms and of OpenSanctions' simple tables.
@NullMarked
package dev.chokepoint.sources.ftm;

import org.jspecify.annotations.NullMarked;
