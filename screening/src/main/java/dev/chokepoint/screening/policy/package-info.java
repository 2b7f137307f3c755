/// A policy makes verdicts of findings, by rules in a file with a version.
@NullMarked
package dev.chokepoint.screening.policy;

import org.jspecify.annotations.NullMarked;
