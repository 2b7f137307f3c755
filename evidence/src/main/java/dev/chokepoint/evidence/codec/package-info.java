/// Streaming readers and writers of the FollowTheMoney exchange forms.
@NullMarked
package dev.chokepoint.evidence.codec;

import org.jspecify.annotations.NullMarked;
