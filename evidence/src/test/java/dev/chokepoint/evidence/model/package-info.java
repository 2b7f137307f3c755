/// The bundled model says what the rooms rely on.
@NullMarked
package dev.chokepoint.evidence.model;

import org.jspecify.annotations.NullMarked;
