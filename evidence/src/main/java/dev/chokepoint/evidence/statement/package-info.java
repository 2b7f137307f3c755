/// The atom of everything shown: who says what about whom, where it stands, when it was seen, how
/// reliable.
@NullMarked
package dev.chokepoint.evidence.statement;

import org.jspecify.annotations.NullMarked;
