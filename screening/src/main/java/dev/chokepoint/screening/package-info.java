/// Orders, red flags and the policy that makes verdicts of what was found.
@NullMarked
package dev.chokepoint.screening;

import org.jspecify.annotations.NullMarked;
