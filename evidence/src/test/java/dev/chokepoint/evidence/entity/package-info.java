/// Entities and the contradictions in them.
@NullMarked
package dev.chokepoint.evidence.entity;

import org.jspecify.annotations.NullMarked;
