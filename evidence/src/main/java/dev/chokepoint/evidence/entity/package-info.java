/// Entities assembled from statements, and the places where statements contradict each other.
@NullMarked
package dev.chokepoint.evidence.entity;

import org.jspecify.annotations.NullMarked;
