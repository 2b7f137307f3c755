/// Statements, their ids, grades and places.
@NullMarked
package dev.chokepoint.evidence.statement;

import org.jspecify.annotations.NullMarked;
